using System.Text;

namespace DutyLaw.Procedures;

/// <summary>A procedure's table as a Mermaid state diagram; generated, never drawn.</summary>
public static class Diagram
{
    /// <summary>The diagram's text, one transition a line, each with its act, who may do it, and the article.</summary>
    public static string Mermaid(Procedure p)
    {
        var text = new StringBuilder("stateDiagram-v2\n");
        foreach (var (name, state) in p.States)
        {
            text.Append($"    {name} : {state.Title}\n");
        }

        var moves = p.Rows.Where(r => r.To is not null)
            .SelectMany(r => r.From.Select(from => (From: from, To: r.To!, Label: Label(r.Act, r.Choice, r.By, r.Article))))
            .Concat(p.Parallel.SelectMany(s =>
                new[] { (To: s.Value.AllAgree, Choice: "all"), (To: s.Value.AnyDisagrees, Choice: "any disagrees") }
                    .Where(next => next.To is not null)
                    .Select(next => (
                        From: s.Key,
                        To: next.To!,
                        Label: Label(s.Value.Act, next.Choice, string.Join(", ", s.Value.Parties), s.Value.Article)))));
        foreach (var (from, to, label) in moves)
        {
            text.Append($"    {(from == Procedure.Start ? "[*]" : from)} --> {to} : {label}\n");
        }

        foreach (var name in p.States.Where(s => s.Value.Final).Select(s => s.Key))
        {
            text.Append($"    {name} --> [*]\n");
        }

        foreach (var (name, state) in p.States.Where(s => s.Value.ContinuesIn is not null))
        {
            text.Append($"    {name} --> [*] : {state.ContinuesIn}\n");
        }

        return text.ToString();
    }

    private static string Label(string act, string? choice, string by, string article) =>
        $"{act}{(choice is null ? "" : $" ({choice})")} / {by} / {article}";
}
