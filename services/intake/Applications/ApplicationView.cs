using DutyLaw.Packs;

namespace Intake.Applications;

/// <summary>An application as it is shown.</summary>
/// <param name="Version">Also the entity tag; acts and updates need it in <c>If-Match</c>.</param>
/// <param name="Number"><c>〔2024〕7号</c>; none while a draft.</param>
/// <param name="ReceivedOn">Legal date of the submission.</param>
/// <param name="Reason">Why it was sent back or ended.</param>
/// <param name="Outcome">The case's final state, once closed.</param>
public sealed record ApplicationView(
    Guid Id,
    string County,
    string Procedure,
    string Applicant,
    string ApplicantName,
    ApplicationState State,
    int Version,
    string? Number,
    DateOnly? ReceivedOn,
    string? Reason,
    string? Outcome,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt,
    FormInput Form)
{
    internal static ApplicationView Of(Application a, Jurisdiction? jurisdiction) => new(
        a.Id, a.County, a.Procedure, a.Applicant, jurisdiction?.NameOf(a.Applicant) ?? a.Applicant, a.State, a.Version,
        a.Number, a.ReceivedOn, a.Reason, a.Outcome, a.CreatedAt, a.UpdatedAt, a.Form);
}
