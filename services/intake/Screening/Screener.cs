using DutyLaw;
using DutyLaw.Cases;
using DutyLaw.Forms;
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

/// <summary>Screens a form: its definition, the rules of the procedure's table, wording, and the duty list.</summary>
internal sealed class Screener(DutyIsNotListedAlready listed)
{
    /// <param name="act">The act of the procedure's table it is screened for: submit or correct.</param>
    public async Task<ScreeningResult> ScreenAsync(FormInput input, string act, string county, FormInEffect form, CancellationToken cancel)
    {
        var answers = input.Answers();
        var errors = form.Definition.Validate(answers, form.Jurisdiction, county);
        var duty = input.ToDuty();
        var list = await listed.AskAsync(duty, county, form.Jurisdiction, cancel);
        return new ScreeningResult(errors, Refusals(form, act, duty, list), form.Definition.CautionsIn(answers), list.Known);
    }

    /// <summary>Null where a form may be handed in; otherwise the first that stands in the way: fields, rules, a registry that does not answer.</summary>
    public async Task<ProblemHttpResult?> FaultOfAsync(FormInput input, string act, string county, FormInEffect form, CancellationToken cancel)
    {
        var errors = form.Definition.Validate(input.Answers(), form.Jurisdiction, county);
        if (errors.Count > 0)
        {
            return IntakeProblems.Incomplete(errors);
        }

        var duty = input.ToDuty();
        var list = await listed.AskAsync(duty, county, form.Jurisdiction, cancel);
        return Refusals(form, act, duty, list) is { Count: > 0 } refusals ? IntakeProblems.Refused(refusals)
            : list.Known ? null
            : IntakeProblems.DutyListUnavailable().ToResult();
    }

    private static IReadOnlyList<Refusal> Refusals(FormInEffect form, string act, Duty duty, DutyIsNotListedAlready.Answer list)
    {
        var broken = form.Procedure.RefusalsOf(act, duty);
        return list.Refusal is { } refusal ? [.. broken, refusal] : broken;
    }
}
