namespace DutyLaw.Calendars;

/// <summary>What reading a notice file gave: the notice, or every reason why the file is refused.</summary>
/// <param name="Notice">The notice; null when refused.</param>
/// <param name="Refusals">The reasons; empty when the notice was read.</param>
public sealed record NoticeReading(Notice? Notice, IReadOnlyList<NoticeRefusal> Refusals);

/// <summary>One reason why a calendar file is refused.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="Line">Line, from 1; null when the whole file is meant.</param>
/// <param name="Reason">The reason, a Chinese sentence.</param>
public sealed record NoticeRefusal(string File, int? Line, string Reason)
{
    /// <summary>File, line and reason in one line.</summary>
    public override string ToString() => Line is { } line ? $"{File} 第{line}行：{Reason}" : $"{File}：{Reason}";
}
