using DutyLaw;
using DutyLaw.Bodies;
using DutyLaw.Cases.Acts;
using DutyLaw.Forms;
using Intake.Packs;
using Microsoft.AspNetCore.Http.HttpResults;
using ServiceDefaults.Problems;

namespace Intake.Applications;

/// <summary>The expected failures of applications.</summary>
internal static class IntakeProblems
{
    /// <summary>400: by field in <c>errors</c>, with articles in <c>findings</c>.</summary>
    public static ProblemHttpResult Incomplete(IReadOnlyList<FieldFinding> findings) =>
        new Problem(StatusCodes.Status400BadRequest, "incomplete", "申请表填写不完整或有误。", Article: findings[0].Article)
            .With("errors", findings.GroupBy(f => f.Field).ToDictionary(g => g.Key, g => g.Select(f => f.Message).ToArray()))
            .With("findings", findings);

    /// <summary>400: what stands in a field cannot be kept.</summary>
    /// <param name="field">By its key, also in <c>errors</c>.</param>
    public static ProblemHttpResult Unreadable(string field, string message) =>
        (Problem.Malformed(message) with { Field = $"$.form.{field}" })
            .With("errors", new Dictionary<string, string[]> { [field] = [message] });

    /// <summary>422: the first rule broken, every one in <c>findings</c>.</summary>
    public static ProblemHttpResult Refused(IReadOnlyList<Refusal> refusals) =>
        Problem.Refused(refusals[0].Rule, refusals[0].Article, refusals[0].Message).ToResult().With("findings", refusals);

    /// <summary>503: whether the duty is listed already is not known, so nothing was done.</summary>
    public static Problem DutyListUnavailable() =>
        new(StatusCodes.Status503ServiceUnavailable, "duty-list-unavailable", "暂时无法查询职责清单，本次未提交，请稍后再试。");

    /// <summary>403: the procedure's table names who opens it; most name departments only.</summary>
    public static Problem MayNotApply(FormInEffect form, string county)
    {
        var (procedure, jurisdiction) = (form.Procedure, form.Jurisdiction);
        if (!procedure.IsAppliedFor())
        {
            return Problem.Forbidden($"“{procedure.Title}”不由申请开始。") with
            {
                Rule = "TheProcedureBeginsOtherwise",
                Article = procedure.Article,
            };
        }

        var who = string.Join("、", procedure.Applicants.Select(role => role switch
        {
            nameof(Role.Department) => "县级职能部门",
            nameof(Role.Township) => "乡镇（街道）",
            _ => string.Join("、", jurisdiction.CodesOf(Enum.Parse<Role>(role), county).Select(jurisdiction.NameOf)),
        }));
        return Problem.Forbidden($"只有{who}可以提出“{procedure.Title}”的申请。") with
        {
            Rule = procedure.Applicants is [nameof(Role.Department)] ? "OnlyDepartmentsApply" : "OnlyTheBodiesNamedApply",
            Article = procedure.ArticleOf(Submit.Is),
        };
    }

    /// <summary>403: an application belongs to the body that made it.</summary>
    public static Problem OnlyTheApplicantActs(Application a, PackLibrary packs, DateOnly today) =>
        Problem.Forbidden("该申请应由提出申请的部门办理。") with
        {
            Rule = nameof(OnlyTheApplicantActs),
            Article = packs.Of(a.Applicant)?.InEffect(a.Procedure, a.ReceivedOn ?? today)?.ArticleOf(Submit.Is),
        };

    /// <summary>400: the jurisdiction has no such procedure in effect, or no form for it.</summary>
    public static Problem NoSuchProcedure(string? procedure) => Problem.Malformed($"没有现行有效的程序“{procedure}”。");

    /// <summary>409: what was submitted is changed by nobody.</summary>
    public static Problem NotADraft() => new(StatusCodes.Status409Conflict, "not-a-draft", "申请已经提交，不能再次提交、修改或删除。");

    /// <summary>409: only what was sent back is corrected.</summary>
    public static Problem NotReturned() => new(StatusCodes.Status409Conflict, "not-returned", "该申请未被退回补正。");

    /// <summary>409: the key stands for another effect.</summary>
    public static Problem KeyUsed() => new(StatusCodes.Status409Conflict, "idempotency-key-used", "该 Idempotency-Key 已用于另一请求。");

    /// <summary>400: nothing to read.</summary>
    public static Problem FormMissing() => Problem.Malformed("请求缺少申请表内容（form）。");

    private static ProblemHttpResult With(this Problem problem, string name, object value) => problem.ToResult().With(name, value);

    private static ProblemHttpResult With(this ProblemHttpResult result, string name, object value)
    {
        result.ProblemDetails.Extensions[name] = value;
        return result;
    }
}
