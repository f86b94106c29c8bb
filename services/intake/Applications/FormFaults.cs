using DutyLaw.Forms;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Intake.Applications;

/// <summary>What keeps a form from being kept, even as a draft in which anything may still be missing.</summary>
internal static class FormFaults
{
    /// <summary>
    /// 400 with the field: an answer of a type that its field does not take, one that the form does not ask for, and the character 0, which
    /// PostgreSQL keeps in no text.
    /// </summary>
    public static ProblemHttpResult? FaultOf(this FormDefinition form, FormDocument document) =>
        TextsOf(document).FirstOrDefault(text => text.Text.Contains('\0')) is { Field: { } unkept }
            ? IntakeProblems.Unreadable(unkept.Replace("\0", "", StringComparison.Ordinal), "内容含有不能保存的字符。")
        : form.Unfit(document) is { } unfit ? IntakeProblems.Unreadable(unfit.Field, unfit.Message)
        : null;

    private static IEnumerable<(string Field, string Text)> TextsOf(FormDocument document) =>
        document.Answers.SelectMany(answer => TextsOf(answer.Key, answer.Value).Append((answer.Key, answer.Key)));

    private static IEnumerable<(string Field, string Text)> TextsOf(string key, FieldAnswer answer) => answer switch
    {
        FieldAnswer.Text text => [(key, text.Value)],
        FieldAnswer.Codes codes => codes.Values.Select(code => (key, code)),
        FieldAnswer.Parts parts => parts.Texts.SelectMany(p => (string[])[p.Key, p.Value], (p, text) => ($"{key}.{p.Key}", text)),
        FieldAnswer.Rows rows => rows.Lines.SelectMany(row => row.Keys.Concat(row.Values)).Select(text => (key, text)),
        _ => [],
    };
}
