using DutyLaw.Bodies;
using DutyLaw.Cases;
using DutyLaw.Cases.Acts;
using Paper;

namespace Review.Printing;

/// <summary>会议纪要 of a concluded conference: when and where, who came, what the townships said, what was decided.</summary>
internal static class MinutesPrint
{
    public static PrintedDocument Of(Fact conclusion, CaseFile file)
    {
        var concluded = (ConcludeConference)conclusion.Act;
        var before = file.Facts.TakeWhile(f => !ReferenceEquals(f, conclusion)).ToList();
        var called = before.LastOrDefault(f => f.Act is ScheduleConference);
        var invited = called?.Notices.Select(n => n.To).Distinct().ToList() ?? [];
        var absent = invited.Except(concluded.Attended).ToList();
        return new(
            $"{file.Procedure.Title}联席会议纪要",
            [new(file.CountyName, file.Case.Number ?? "")],
            [
                Pair(
                    "会议时间", [PrintedText.Day((called?.Act as ScheduleConference)?.Day ?? conclusion.On)],
                    "会议地点", [(called?.Act as ScheduleConference)?.Place ?? ""]),
                Single("审议事项", [file.Case.Duty.Title], 12),
                Single("申请部门", [file.Pack.NameOf(file.Case.Applicant)], 12),
                Single("出席单位", [file.NamesOfBodies(concluded.Attended)], 20),
                .. absent.Count > 0 ? (PrintedRow[])[Single("缺席单位", [file.NamesOfBodies(absent)], 12)] : [],
                Single("承接意见", Opinions(before, file), 20),
                Single("会议结论", [WrittenOpinion.OutcomeOf(concluded.Outcome), .. Townships(concluded, file), .. Reason(concluded)], 24),
                Single("会议记录", PrintedText.Lines(concluded.Minutes), 60),
            ],
            [],
            [$"召集人（签字）：                              {PrintedText.NoDay}"]);
    }

    private static IReadOnlyList<string> Opinions(IEnumerable<Fact> before, CaseFile file) =>
        [.. before.Where(f => f.Act is GiveOpinion).GroupBy(f => f.Body).Select(g => Sentence(g.Last(), file))];

    private static string Sentence(Fact fact, CaseFile file)
    {
        var given = (GiveOpinion)fact.Act;
        var says = given.Opinion switch
        {
            TownshipOpinion.CanUndertake => "能够承接",
            TownshipOpinion.CannotUndertake => "不能承接",
            _ => "承接后不能完成",
        };
        var reason = string.IsNullOrWhiteSpace(given.Reason) ? "" : $"，{given.Reason.Trim().TrimEnd('。')}";
        return $"{file.Pack.TownshipName(Body.DivisionOf(fact.Body))}：{says}{reason}（{PrintedText.Day(fact.On)}）。";
    }

    private static IEnumerable<string> Townships(ConcludeConference concluded, CaseFile file) =>
        concluded.Townships is { Count: > 0 } townships ? [$"承接范围：{file.NamesOf(townships)}。"] : [];

    private static IEnumerable<string> Reason(ConcludeConference concluded) =>
        string.IsNullOrWhiteSpace(concluded.Reason) ? [] : PrintedText.Lines($"理由：{concluded.Reason}");

    private static PrintedRow Single(string label, IReadOnlyList<string> text, int height) =>
        new([PrintedCell.Label(18, label), PrintedCell.Value(82, text)], height);

    private static PrintedRow Pair(string label, IReadOnlyList<string> text, string label2, IReadOnlyList<string> text2) =>
        new([PrintedCell.Label(18, label), PrintedCell.Value(32, text), PrintedCell.Label(18, label2), PrintedCell.Value(32, text2)], 12);
}
