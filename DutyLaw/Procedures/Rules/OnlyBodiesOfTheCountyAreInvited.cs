using DutyLaw.Bodies;
using DutyLaw.Cases.Acts;

namespace DutyLaw.Procedures.Rules;

/// <summary>旗县市可以根据工作需要，确定其他……部门作为联席会议参会部门 (XA 第六条): bodies of the county or its league, known to the pack.</summary>
public sealed record OnlyBodiesOfTheCountyAreInvited() : Rule("XA 第六条", "LC 第二条")
{
    /// <inheritdoc/>
    public override string? Broken(Attempt attempt)
    {
        var jurisdiction = attempt.Procedure.Jurisdiction;
        var strangers = (attempt.Act as ScheduleConference)?.Others?
            .Where(code => code is null
                || jurisdiction.Find(code) is null
                || !BelongsTo(Body.DivisionOf(code), attempt.Case.County, jurisdiction.Code))
            .ToList();
        return strangers is { Count: > 0 } ? $"“{string.Join("”、“", strangers)}”不是本地或上一级的单位，不能邀请参会。" : null;
    }

    private static bool BelongsTo(string division, string county, string league) =>
        division == league || division.StartsWith(county, StringComparison.Ordinal);
}
