using DutyLaw.Cases.Acts;

namespace DutyLaw.Procedures.Rules;

/// <summary>The joint conference decides, not its office alone: lead and member bodies of article 6 are present (XA 第六条、第九条).</summary>
public sealed record ConferencesAreAttendedByTheirMembers() : Rule("XA 第六条", "LC 第二条")
{
    /// <inheritdoc/>
    public override string? Broken(Attempt attempt)
    {
        if (attempt.Act is not ConcludeConference conclusion)
        {
            return null;
        }

        var absent = attempt.Procedure.Of(Parties.ConferenceMember, attempt.Case).Except(conclusion.Attended)
            .Select(attempt.Procedure.Jurisdiction.NameOf).ToList();
        return absent.Count > 0 ? $"{string.Join("、", absent)}未参加会议，不能作出会议结论。" : null;
    }
}
