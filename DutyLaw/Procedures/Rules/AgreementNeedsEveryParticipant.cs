using DutyLaw.Bodies;
using DutyLaw.Cases.Acts;

namespace DutyLaw.Procedures.Rules;

/// <summary>达成一致意见: agreement takes every body the regulation seats at the conference, each present (XA 第六条、第九条).</summary>
public sealed record AgreementNeedsEveryParticipant() : Rule("XA 第六条")
{
    private static readonly string[] Members =
    [
        nameof(Role.EstablishmentOffice), nameof(Role.GovernmentOffice), nameof(Role.JusticeBureau), nameof(Role.DataBureau), Parties.Applicant,
    ];

    /// <inheritdoc/>
    public override string? Broken(Attempt attempt)
    {
        if (attempt.Act is not ConcludeConference { Outcome: ConferenceOutcome.Agree } conclusion)
        {
            return null;
        }

        var seated = Members.SelectMany(m => attempt.Procedure.Of(m, attempt.Case))
            .Concat((conclusion.Townships ?? []).Select(Body.OfTownship));
        var absent = seated.Except(conclusion.Attended).Select(attempt.Procedure.Jurisdiction.NameOf).ToList();
        return absent.Count > 0 ? $"{string.Join("、", absent)}未参加会议，不能认定达成一致意见。" : null;
    }
}
