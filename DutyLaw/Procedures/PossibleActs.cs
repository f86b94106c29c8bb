using DutyLaw.Cases;
using DutyLaw.Cases.Acts;

namespace DutyLaw.Procedures;

/// <summary>An act of a case's procedure, as one body finds it.</summary>
/// <param name="Choices">Between what it chooses from here; empty where it goes one way.</param>
/// <param name="Article">The article it rests on.</param>
/// <param name="WhyNot">Chinese sentence that says why the body may not try it now; null: it may.</param>
public sealed record PossibleAct(string Act, string Title, IReadOnlyList<string> Choices, string Article, string? WhyNot);

/// <summary>
/// Why a body may or may not do what a procedure knows, in the order in which the engine would refuse: the state, a suspension, the body,
/// and that a body answers once. What an act says of itself, the rules judge when it is tried.
/// </summary>
public static class PossibleActs
{
    /// <summary>
    /// Every act that a body does on an open case, once; those of the present state first, in the table's order. What opens cases, and
    /// what a date brings about, is not among them.
    /// </summary>
    public static IReadOnlyList<PossibleAct> PossibleFor(this Procedure procedure, Case c, string body)
    {
        var open = procedure.ActsOpenTo(c, body);
        return
        [
            .. procedure.Rows.Where(r => r.By != Parties.System && r.From.Any(s => s != Procedure.Start))
                .GroupBy(r => r.Act)
                .Select(g => (Act: g.Key, Rows: g.ToList(), Here: g.Where(r => r.From.Contains(c.State)).ToList()))
                .OrderBy(a => a.Here.Count == 0)
                .Select(a => Of(
                    a.Act,
                    a.Here.Count > 0 ? a.Here : a.Rows,
                    open.Contains(a.Act) ? null : WhyNot(procedure, c, body, a.Act, a.Rows, a.Here))),
        ];
    }

    private static PossibleAct Of(string act, List<Row> rows, string? whyNot) => new(
        act,
        ActTitles.Of(act),
        rows.All(r => r.Choice is null) ? ActTitles.ChoicesOf(act) : [.. rows.Select(r => r.Choice).OfType<string>().Distinct()],
        rows[0].Article,
        whyNot);

    private static string WhyNot(Procedure procedure, Case c, string body, string act, List<Row> rows, List<Row> here) =>
        here.Count == 0 ? procedure.IsFinal(c.State) ? "事项已办结" : $"在{StatesOf(procedure, rows)}时才能办理"
        : c.SuspendedBecause is { } because && act is not (Resume.Is or Withdraw.Is) ? $"案件已中止（{because}），恢复后才能办理"
        : !here.Exists(r => procedure.Of(r.By, c).Contains(body)) ? $"由{BodiesOf(procedure, c, here)}办理"
        : act == Resume.Is ? "案件没有中止"
        : "本单位已答复";

    private static string StatesOf(Procedure procedure, List<Row> rows) =>
        string.Concat(rows.SelectMany(r => r.From).Distinct()
            .Where(s => s != Procedure.Start)
            .Select(s => $"「{procedure.States[s].Title}」"));

    private static string BodiesOf(Procedure procedure, Case c, List<Row> rows) =>
        rows.SelectMany(r => procedure.Of(r.By, c)).Distinct().ToList() is { Count: > 0 } bodies
            ? string.Join("、", bodies.Select(procedure.Jurisdiction.NameOf))
            : string.Join("、", rows.Select(r => PartyNames.Of(procedure.Jurisdiction, r.By)).Distinct());
}
