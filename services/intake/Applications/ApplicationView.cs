using DutyLaw.Forms;
using Intake.Packs;

namespace Intake.Applications;

/// <summary>An application as it is shown.</summary>
/// <param name="Version">Also the entity tag; acts and updates need it in <c>If-Match</c>.</param>
/// <param name="Number"><c>〔2024〕7号</c>; none while a draft.</param>
/// <param name="ReceivedOn">Legal date of the submission.</param>
/// <param name="Reason">Why it was sent back or ended.</param>
/// <param name="Outcome">The case's final state, once closed.</param>
/// <param name="Reopens">The refused application that it takes up again.</param>
/// <param name="ReopenedBy">The applications that take this one up again.</param>
/// <param name="Cautions">Words in the form that a person should look at again.</param>
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
    FormDocument Form,
    Guid? Reopens,
    IReadOnlyList<Guid> ReopenedBy,
    IReadOnlyList<Caution> Cautions)
{
    internal static ApplicationView Of(Application a, PackLibrary packs, DateOnly today) => new(
        a.Id, a.County, a.Procedure, a.Applicant, packs.NameOf(a.Applicant), a.State, a.Version,
        a.Number, a.ReceivedOn, a.Reason, a.Outcome, a.CreatedAt, a.UpdatedAt, a.Form, a.Form.Id(FormKeys.Reopens), a.ReopenedBy,
        packs.Form(a.Applicant, a.Procedure, a.ReceivedOn ?? today)?.Definition.CautionsIn(a.Form) ?? []);
}
