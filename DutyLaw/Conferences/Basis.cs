namespace DutyLaw.Conferences;

/// <summary>Where each regulation says a thing about conferences; other regulations rest on the article that gives the seats.</summary>
internal sealed record Basis(string XingAn, string LingChuan, string JiaoQu)
{
    /// <summary>主持、牵头单位和成员单位.</summary>
    public static readonly Basis Seats = new("第六条", "会议第二条", "会议第二条");

    /// <summary>召集.</summary>
    public static readonly Basis Calling = new("第九条", "会议第三条", "会议第三条");

    /// <summary>议题.</summary>
    public static readonly Basis Agenda = new("第七条", "会议第四条", "会议第三条");

    /// <summary>参会、请假和分管领导代为参加.</summary>
    public static readonly Basis Attendance = new("第六条", "会议第三条", "会议第三条");

    /// <summary>成员单位意见.</summary>
    public static readonly Basis Opinions = new("第七条", "会议第三条", "会议第三条");

    /// <summary>达成一致、不予准入、继续研究.</summary>
    public static readonly Basis Outcome = new("第九条", "第三条", "会议第一条");

    /// <summary>纪要.</summary>
    public static readonly Basis Minutes = new("第七条", "会议第三条", "会议第三条");

    /// <summary>决定事项的跟踪检查督促.</summary>
    public static readonly Basis Following = new("第六条", "会议第四条", "会议第三条");

    /// <summary>The article in a pack: <c>XA 第九条</c>.</summary>
    public string In(Membership membership) => membership.Regulation switch
    {
        "XA" => $"XA {XingAn}",
        "LC" => $"LC {LingChuan}",
        "JQ" => $"JQ {JiaoQu}",
        _ => membership.Seats[0].Article,
    };
}
