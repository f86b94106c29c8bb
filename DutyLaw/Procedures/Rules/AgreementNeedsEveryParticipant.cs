using DutyLaw.Bodies;
using DutyLaw.Cases.Acts;

namespace DutyLaw.Procedures.Rules;

/// <summary>达成一致意见: agreement takes the applicant and every township it is agreed for, each present (XA 第六条、第九条).</summary>
public sealed record AgreementNeedsEveryParticipant() : Rule("XA 第六条", "LC 第三条")
{
    /// <inheritdoc/>
    public override string? Broken(Attempt attempt)
    {
        if (attempt.Act is not ConcludeConference { Outcome: ConferenceOutcome.Agree } conclusion)
        {
            return null;
        }

        var seated = attempt.Procedure.Of(Parties.Applicant, attempt.Case)
            .Concat((conclusion.Townships ?? []).Select(Body.OfTownship));
        var absent = seated.Except(conclusion.Attended).Select(attempt.Procedure.Jurisdiction.NameOf).ToList();
        return absent.Count > 0 ? $"{string.Join("、", absent)}未参加会议，不能认定达成一致意见。" : null;
    }
}
