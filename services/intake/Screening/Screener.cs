using DutyLaw;
using DutyLaw.Bodies;
using DutyLaw.Cases;
using DutyLaw.Forms;
using DutyLaw.Procedures;
using Intake.Applications;
using Intake.Packs;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Intake.Screening;

/// <summary>What stands in the way of an application before anybody has read it.</summary>
/// <param name="Errors">Fields that are missing or filled in wrongly.</param>
/// <param name="Refusals">Rules that keep the duty out; the first one is the answer to a submission.</param>
/// <param name="Cautions">Words that a person should look at again.</param>
/// <param name="DutyListChecked">False where the registry could not say whether the duty is listed already.</param>
public sealed record ScreeningResult(
    IReadOnlyList<FieldFinding> Errors, IReadOnlyList<Refusal> Refusals, IReadOnlyList<Caution> Cautions, bool DutyListChecked);

/// <summary>Who applies, for which county.</summary>
/// <param name="Application">Null while there is none yet.</param>
internal sealed record Applying(string County, string Body, Guid? Application = null);

/// <summary>A form that may be handed in.</summary>
/// <param name="Form">As it is told to others: what it leaves open about a listed duty stands as in the list.</param>
/// <param name="TitleKey">What makes the duty the same as another one; null where nothing is added to a list.</param>
internal sealed record Screened(FormDocument Form, string? TitleKey)
{
    /// <summary>The kind of list it is added to; null where nothing is added.</summary>
    public string? ListOf(FormInEffect form) => TitleKey is null ? null : form.Procedure.List.ToString();
}

/// <summary>Screens a form: its definition, the rules of the procedure's table, wording, the duty list, and what is under way.</summary>
internal sealed class Screener(DutyList list, OpenApplications open, RefusedCases refused)
{
    /// <param name="act">The act of the procedure's table it is screened for: submit or correct.</param>
    public async Task<ScreeningResult> ScreenAsync(
        FormDocument document, string act, Applying who, FormInEffect form, CancellationToken cancel)
    {
        var errors = form.Definition.Validate(document, form.Jurisdiction, who.County);
        var (_, refusals, known) = await RefusalsAsync(document, act, who, form, cancel);
        return new ScreeningResult(errors, refusals, form.Definition.CautionsIn(document), known);
    }

    /// <summary>
    /// The form where it may be handed in; otherwise the first that stands in the way: fields, rules, a registry that does not answer.
    /// </summary>
    public async Task<(Screened? Screened, ProblemHttpResult? Fault)> PassAsync(
        FormDocument document, string act, Applying who, FormInEffect form, CancellationToken cancel)
    {
        var errors = form.Definition.Validate(document, form.Jurisdiction, who.County);
        if (errors.Count > 0)
        {
            return (null, IntakeProblems.Incomplete(errors));
        }

        var (complete, refusals, known) = await RefusalsAsync(document, act, who, form, cancel);
        return refusals.Count > 0 ? (null, IntakeProblems.Refused(refusals))
            : !known ? (null, IntakeProblems.DutyListUnavailable().ToResult())
            : (new(complete.Form, Adds(form.Procedure, complete) ? DutyTitle.Key(complete.Title) : null), null);
    }

    /// <summary>True where the application asks for a duty to enter a list. Reports and requests about listed duties do not.</summary>
    internal static bool Adds(Procedure procedure, Duty duty) =>
        procedure.Admits() && (duty.Change ?? (duty.Entry is null ? ListChange.Add : null)) == ListChange.Add;

    /// <summary>
    /// What a form leaves open about the listed duty that is to be changed, as it stands in the list. A report says for itself whom it
    /// concerns.
    /// </summary>
    internal static Duty Completed(Duty said, string applicant, ListedDuty? entry, FormInEffect form) =>
        entry is null ? said
        : said with
        {
            Title = said.Title.Length > 0 ? said.Title : entry.Title,
            Townships = said.Townships.Count > 0 ? said.Townships : form.Procedure.Changes() ? [.. entry.Townships] : [],
            Department = said.Department ?? (form.Jurisdiction.Find(applicant)?.Role == Role.Department ? null : entry.Department),
        };

    private async Task<(Duty Duty, IReadOnlyList<Refusal> Refusals, bool Known)> RefusalsAsync(
        FormDocument document, string act, Applying who, FormInEffect form, CancellationToken cancel)
    {
        var (procedure, article) = (form.Procedure, form.Procedure.ArticleOf(act));
        var said = new Duty(document);
        var entry = await list.EntryAsync(said, who.County, procedure, article, cancel);
        var duty = Completed(said, who.Body, entry.Entry, form);
        var adds = Adds(procedure, duty);
        var listed = adds ? await list.ListedAsync(duty, who.County, procedure, article, cancel) : DutyList.Answer.NothingToSay;
        Refusal?[] refusals =
        [
            .. procedure.RefusalsOf(act, duty),
            entry.Refusal,
            listed.Refusal,
            adds ? await open.RefusalOfAsync(duty, procedure.List, who.County, who.Application, article, cancel) : null,
            await refused.RefusalOfAsync(duty.Reopens, who.County, who.Body, article, cancel),
        ];
        return (duty, [.. refusals.OfType<Refusal>()], entry.Known && listed.Known);
    }
}
