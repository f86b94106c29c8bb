namespace DutyLaw.Procedures;

/// <summary>
/// Leads the arrows of a BPMN drawing so that none runs through a node or along another's words: up and down only between columns, each
/// in a lane of its own; to the next column straight across, anywhere else, and back, on a line of its own below all nodes.
/// </summary>
internal sealed class BpmnRoutes
{
    public const double NodeWidth = 120;
    private const double Lane = 12;
    private const double Below = 24;
    private const double Entry = 20;
    private readonly IReadOnlyList<BpmnFlow> flows;
    private readonly IReadOnlyDictionary<string, int> column;
    private readonly HashSet<BpmnFlow> direct;

    public BpmnRoutes(IReadOnlyList<BpmnFlow> flows, IReadOnlyDictionary<string, int> column)
    {
        (this.flows, this.column) = (flows, column);
        direct = [.. flows.Where(f => column[f.To] == column[f.From] + 1)];
    }

    /// <summary>Room between a column and the next.</summary>
    public double GapAfter(int at) => 30 + (LanesOf(at).Count * Lane) + RoomForWords(at) + 20;

    /// <summary>Every arrow with its bends and the place of its words.</summary>
    public IEnumerable<BpmnRoute> Of(IReadOnlyDictionary<string, BpmnPlace> places)
    {
        var bottom = places.Values.Max(p => p.Y + p.Height) + 50;
        var lines = flows.Where(f => !direct.Contains(f)).ToList();
        return flows.Select(f => direct.Contains(f) ? Across(f, places) : Around(f, places, bottom + (lines.IndexOf(f) * Below)));
    }

    private BpmnRoute Across(BpmnFlow f, IReadOnlyDictionary<string, BpmnPlace> places)
    {
        var (from, to, entry) = (places[f.From], places[f.To], EntryOf(f, places[f.To]));
        var lane = LaneOf(f, column[f.From], places);
        return new(
            f, [(from.X + from.Width, from.Middle), (lane, from.Middle), (lane, entry), .. InTo(to, entry)],
            WordsOf(f, column[f.To], places, entry));
    }

    private BpmnRoute Around(BpmnFlow f, IReadOnlyDictionary<string, BpmnPlace> places, double line)
    {
        var (from, to, entry) = (places[f.From], places[f.To], EntryOf(f, places[f.To]));
        var (down, up) = (LaneOf(f, column[f.From], places), LaneOf(f, column[f.To] - 1, places));
        var width = WidthOf(f.Name);
        return new(
            f, [(from.X + from.Width, from.Middle), (down, from.Middle), (down, line), (up, line), (up, entry), .. InTo(to, entry)],
            f.Name.Length == 0 ? null : new(down <= up ? down + 6 : down - 6 - width, line - 17, width, 14));
    }

    /// <summary>Words of an arrow straight across stand before its point, right of all lanes.</summary>
    private BpmnPlace? WordsOf(BpmnFlow f, int target, IReadOnlyDictionary<string, BpmnPlace> places, double entry)
    {
        var right = LeftOf(target, places) - 14;
        var width = WidthOf(f.Name);
        return f.Name.Length == 0 ? null : new(right - width, entry - 17, width, 14);
    }

    /// <summary>Arrows with words come one below the other; those without come to the middle.</summary>
    private double EntryOf(BpmnFlow f, BpmnPlace to)
    {
        var entering = flows.Where(other => other.To == f.To && direct.Contains(other) && other.Name.Length > 0).ToList();
        var at = entering.IndexOf(f);
        return at < 0 ? to.Middle : to.Middle + ((at - ((entering.Count - 1) / 2.0)) * Entry);
    }

    /// <summary>The last bends: what does not come to the middle of something small turns there just before.</summary>
    private static IEnumerable<(double X, double Y)> InTo(BpmnPlace to, double entry) =>
        entry == to.Middle || (to.Width >= NodeWidth && Math.Abs(entry - to.Middle) < to.Height / 2)
            ? [(to.X, entry)]
            : [(to.X - 10, entry), (to.X, to.Middle)];

    private double LaneOf(BpmnFlow f, int gap, IReadOnlyDictionary<string, BpmnPlace> places) =>
        LeftOf(gap, places) + NodeWidth + 20 + (LanesOf(gap).IndexOf(f) * Lane);

    private double LeftOf(int at, IReadOnlyDictionary<string, BpmnPlace> places) =>
        places.Where(p => column[p.Key] == at).Select(p => p.Value.X - ((NodeWidth - p.Value.Width) / 2)).First();

    /// <summary>The arrows that go up or down in the gap after a column.</summary>
    private List<BpmnFlow> LanesOf(int gap) => [.. flows.Where(f => column[f.From] == gap || column[f.To] == gap + 1)];

    /// <summary>Room for the longest words in the gap after a column.</summary>
    private double RoomForWords(int gap) =>
        direct.Where(f => column[f.From] == gap).Select(f => WidthOf(f.Name) + 16).DefaultIfEmpty(0).Max();

    private static double WidthOf(string words) => words.Sum(c => c < 0x2E80 ? 6.5 : 11.5) + 8;
}

/// <summary>An arrow with its bends and, where it has words, their place.</summary>
internal sealed record BpmnRoute(BpmnFlow Flow, IReadOnlyList<(double X, double Y)> Points, BpmnPlace? Words);
