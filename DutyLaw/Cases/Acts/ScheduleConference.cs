namespace DutyLaw.Cases.Acts;

/// <summary>组织召开联席会议: members, applicant and townships concerned are invited by the table; others as needed (XA 第六条、第九条).</summary>
/// <param name="Day">The day of the conference.</param>
/// <param name="Others">Codes of other bodies invited: finance, staff or technology.</param>
public sealed record ScheduleConference(DateOnly Day, string Place, IReadOnlyList<string>? Others = null) : Act
{
    /// <summary>Its name.</summary>
    public const string Is = "schedule-conference";

    /// <inheritdoc/>
    public override string Name => Is;

    /// <inheritdoc/>
    public override Case Apply(Case before, Fact fact) => before with
    {
        Conference = new Conference(Day, Place, [.. fact.Notices.Select(n => n.To)]),
    };
}
