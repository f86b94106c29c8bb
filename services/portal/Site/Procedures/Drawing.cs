using System.Globalization;
using System.Xml.Linq;
using DutyLaw.Procedures;
using Portal.Site.Reading;

namespace Portal.Site.Procedures;

/// <summary>
/// A procedure's table drawn as SVG: the way a case is meant to go from top to bottom, where else it may end or turn beside it. Withdrawal,
/// suspension and extension are left to the table. Generated, never drawn; styles are the stylesheet's.
/// </summary>
internal sealed class Drawing
{
    private const int Width = 200;
    private const int Height = 52;
    private const int Line = 104;
    private const int Left = 190;
    private const int Right = Left + Width + 190;
    private const int LettersOnALine = 13;
    private readonly Procedure procedure;
    private readonly Wording say;
    private readonly Dictionary<string, (int X, int Y)> places = [];
    private readonly List<string> spine;
    private readonly int left;

    private Drawing(Procedure procedure, Wording say)
    {
        (this.procedure, this.say) = (procedure, say);
        spine = Spine();
        Place();
        left = Drawn().Any(m => places[m.From].X == Left && places[m.To].X == Left && places[m.To].Y - places[m.From].Y != Line)
            ? 0
            : Left - 10;
    }

    /// <param name="title">What the picture shows, for those who cannot see it.</param>
    public static XElement Of(Procedure procedure, Wording say, string title)
    {
        var drawing = new Drawing(procedure, say);
        var height = drawing.places.Values.Max(p => p.Y) + Height + 20;
        var width = Right + Width + 120 - drawing.left;
        return new(
            "svg", Attr("viewBox", $"{drawing.left} 0 {width} {height}"), Attr("width", width), Attr("height", height), Attr("role", "img"),
            Attr("aria-labelledby", "drawing-title"), new XElement("title", Attr("id", "drawing-title"), title),
            drawing.Edges().ToList(), drawing.places.Keys.Select(drawing.Node));
    }

    private List<string> Spine()
    {
        var path = procedure.MainPath();
        List<string> states = [Procedure.Start, .. path.Select(r => procedure.Next(r).First())];
        while (procedure.From(states[^1]).Where(r => !r.IsInterruption()).SelectMany(procedure.Next)
            .FirstOrDefault(s => !states.Contains(s)) is { } next)
        {
            states.Add(next);
        }

        return states;
    }

    private void Place()
    {
        foreach (var (at, state) in spine.Index())
        {
            places[state] = (Left, 10 + (at * Line));
        }

        var free = 10 + (Line / 2);
        var beside = Moves().Select(m => m.To).Distinct().Where(s => !places.ContainsKey(s)).ToList();
        while (beside.Count > 0)
        {
            var next = beside.MinBy(s => Moves().Where(m => m.To == s && places.ContainsKey(m.From))
                .Select(m => places[m.From].Y).DefaultIfEmpty(int.MaxValue).Min())!;
            var from = Moves().Where(m => m.To == next && places.ContainsKey(m.From))
                .Select(m => places[m.From].Y).DefaultIfEmpty(free).Min();
            places[next] = (Right, Math.Max(free, from));
            free = places[next].Y + Height + 22;
            beside.Remove(next);
        }
    }

    /// <summary>Where acts lead, those between the same states as one.</summary>
    private IEnumerable<(string From, string To, string Label)> Moves() =>
        procedure.Rows.Where(r => !r.IsInterruption())
            .SelectMany(r => r.From.SelectMany(from => procedure.Next(r).Select(to => (From: from, To: to, Label: LabelOf(r, to)))))
            .Where(m => m.From != m.To)
            .GroupBy(m => (m.From, m.To))
            .Select(g => (g.Key.From, g.Key.To, string.Join(" / ", g.Select(m => m.Label).Distinct())));

    private string LabelOf(Row row, string to) =>
        row.To is not null ? say[row.Choice is { } choice ? ActWords.OfChoice(choice) : ActWords.OfAct(row.Act)]
        : procedure.Parallel[row.From[0]] is { AnyDisagrees: null } ? say["都办完", "once all have"]
        : procedure.Parallel[row.From[0]].AllAgree == to ? say["都同意", "all agree"]
        : say["有不同意的", "one disagrees"];

    private IEnumerable<(string From, string To, string Label)> Drawn() => Moves().Where(m => places.ContainsKey(m.From));

    private IEnumerable<XElement> Edges() => Drawn().Select(m =>
    {
        var ((x1, y1), (x2, y2)) = (places[m.From], places[m.To]);
        var (path, x, y, tip) = (x1 == x2, x1 == Left) switch
        {
            (true, true) when y2 - y1 == Line =>
                ($"M{x1 + 100},{y1 + Height} V{y2}", x1 + 100, y1 + Height + 30, Tip(x1 + 100, y2, "down")),
            (true, true) => (
                $"M{x1},{y1 + 26} C{x1 - 70},{y1 + 26} {x1 - 70},{y2 + 26} {x1},{y2 + 26}",
                x1 - 80,
                ((y1 + y2) / 2) + 30,
                Tip(x1, y2 + 26, "right")),
            (true, false) => (
                $"M{x1 + Width},{y1 + 26} C{x1 + Width + 60},{y1 + 26} {x1 + Width + 60},{y2 + 26} {x1 + Width},{y2 + 26}",
                x1 + Width + 62,
                ((y1 + y2) / 2) + 30,
                Tip(x1 + Width, y2 + 26, "left")),
            (false, true) when y2 < y1 => (
                $"M{x1 + Width},{y1 + 14} C{x1 + Width + 95},{y1 + 14} {x2 - 95},{y2 + 14} {x2},{y2 + 14}",
                x1 + Width + 70,
                y1 + 4,
                Tip(x2, y2 + 14, "right")),
            (false, true) => (
                $"M{x1 + Width},{y1 + 14} C{x1 + Width + 95},{y1 + 14} {x2 - 95},{y2 + 14} {x2},{y2 + 14}",
                (x1 + Width + x2) / 2,
                ((y1 + y2) / 2) + 11,
                Tip(x2, y2 + 14, "right")),
            _ => (
                $"M{x1},{y1 + 42} C{x1 - 95},{y1 + 42} {x2 + Width + 95},{y2 + 42} {x2 + Width},{y2 + 42}",
                (x1 + x2 + Width) / 2,
                ((y1 + y2) / 2) + 56,
                Tip(x2 + Width, y2 + 42, "left")),
        };
        var back = (x1 != Left && x2 == Left) || y2 < y1;
        return new XElement(
            "g", Attr("class", back ? "edge back" : "edge"),
            new XElement("path", Attr("d", path)), new XElement("polygon", Attr("points", tip)),
            Plate(x, y, m.Label),
            new XElement("text", Attr("class", "label"), Attr("x", x), Attr("y", y), Attr("text-anchor", "middle"), m.Label));
    });

    private XElement Node(string name)
    {
        var (x, y) = places[name];
        var state = procedure.States.GetValueOrDefault(name);
        var title = state?.Title ?? say["开始", "Start"];
        string[] lines = title.Length > LettersOnALine && state is not null ? [title[..Break(title)], title[Break(title)..]] : [title];
        var kind = state is null ? "begin"
            : state.Effect is not ListEffect.None ? "good"
            : state.Final || state.ContinuesIn is not null ? "end"
            : "state";
        return new(
            "g", Attr("class", kind),
            new XElement(
                "rect", Attr("x", x), Attr("y", y), Attr("width", Width), Attr("height", Height),
                Attr("rx", state is null || state.Final ? 26 : 5)),
            lines.Index().Select(l => new XElement(
                "text", Attr("x", x + 100), Attr("y", y + (lines.Length == 1 ? 31 : 23 + (l.Index * 19))), Attr("text-anchor", "middle"),
                state is null ? null : Attr("lang", "zh-CN"), l.Item)));
    }

    /// <summary>Where a long title goes on in a second line: after the comma nearest its middle, else in the middle.</summary>
    private static int Break(string title) => Enumerable.Range(4, Math.Max(0, title.Length - 7)).Where(i => title[i - 1] is '、' or '，')
        .DefaultIfEmpty((title.Length + 1) / 2).MinBy(i => Math.Abs(i - (title.Length / 2)));

    private static XElement Plate(int x, int y, string label)
    {
        var width = label.Sum(c => c > 255 ? 12 : 7) + 6;
        return new("rect", Attr("class", "plate"), Attr("x", x - (width / 2)), Attr("y", y - 12), Attr("width", width), Attr("height", 16));
    }

    private static string Tip(int x, int y, string towards) => towards switch
    {
        "down" => $"{x},{y} {x - 5},{y - 9} {x + 5},{y - 9}",
        "left" => $"{x},{y} {x + 9},{y - 5} {x + 9},{y + 5}",
        _ => $"{x},{y} {x - 9},{y - 5} {x - 9},{y + 5}",
    };

    private static XAttribute Attr(string name, object value) => new(name, Convert.ToString(value, CultureInfo.InvariantCulture)!);
}
