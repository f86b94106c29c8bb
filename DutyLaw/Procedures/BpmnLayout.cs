using System.Globalization;
using System.Xml.Linq;

namespace DutyLaw.Procedures;

/// <summary>
/// Places the nodes of a BPMN drawing: a column for each step away from the start, and between columns as much room as the arrows and their
/// words need.
/// </summary>
internal static class BpmnLayout
{
    private const double Line = 130;
    private static readonly XNamespace Interchange = "http://www.omg.org/spec/BPMN/20100524/DI";
    private static readonly XNamespace Bounds = "http://www.omg.org/spec/DD/20100524/DC";
    private static readonly XNamespace Points = "http://www.omg.org/spec/DD/20100524/DI";

    public static XElement Of(string process, IReadOnlyList<BpmnNode> nodes, IReadOnlyList<BpmnFlow> flows)
    {
        var column = Columns(nodes, flows);
        var routes = new BpmnRoutes(flows, column);
        var places = new Dictionary<string, BpmnPlace>();
        double left = 80;
        foreach (var group in nodes.GroupBy(n => column[n.Id]).OrderBy(g => g.Key))
        {
            foreach (var (at, node) in group.Index())
            {
                var (width, height) = SizeOf(node);
                places[node.Id] = new(left + ((BpmnRoutes.NodeWidth - width) / 2), 80 + (at * Line) - (height / 2), width, height);
            }

            left += BpmnRoutes.NodeWidth + routes.GapAfter(group.Key);
        }

        var plane = new XElement(Interchange + "BPMNPlane", new XAttribute("bpmnElement", process));
        plane.Add(nodes.Select(n => Shape(n.Id, places[n.Id])));
        plane.Add(nodes.SelectMany(n => n.Clocks.Select((clock, at) => Shape(
            $"{n.Id}_{clock}", new(places[n.Id].X + 10 + (at * 40), places[n.Id].Y + places[n.Id].Height - 18, 36, 36)))));
        plane.Add(routes.Of(places).Select(Edge));
        return new XElement(Interchange + "BPMNDiagram", plane);
    }

    /// <summary>How many arrows lead to a node from the start, at least.</summary>
    private static Dictionary<string, int> Columns(IReadOnlyList<BpmnNode> nodes, IReadOnlyList<BpmnFlow> flows)
    {
        var column = new Dictionary<string, int> { [nodes[0].Id] = 0 };
        var next = new Queue<string>([nodes[0].Id]);
        while (next.TryDequeue(out var from))
        {
            foreach (var to in flows.Where(f => f.From == from).Select(f => f.To).Where(to => !column.ContainsKey(to)))
            {
                column[to] = column[from] + 1;
                next.Enqueue(to);
            }
        }

        return nodes.ToDictionary(n => n.Id, n => column.GetValueOrDefault(n.Id));
    }

    private static (double Width, double Height) SizeOf(BpmnNode node) => node.Kind switch
    {
        "startEvent" or "endEvent" => (36, 36),
        "exclusiveGateway" or "parallelGateway" => (50, 50),
        _ => (BpmnRoutes.NodeWidth, 80),
    };

    private static XElement Shape(string id, BpmnPlace place) => new(
        Interchange + "BPMNShape", new XAttribute("bpmnElement", id), Box(place));

    private static XElement Edge(BpmnRoute route) => new(
        Interchange + "BPMNEdge",
        new XAttribute("bpmnElement", route.Flow.Id),
        route.Points.Select(p => new XElement(Points + "waypoint", new XAttribute("x", Text(p.X)), new XAttribute("y", Text(p.Y)))),
        route.Words is { } words ? new XElement(Interchange + "BPMNLabel", Box(words)) : null);

    private static XElement Box(BpmnPlace place) => new(
        Bounds + "Bounds",
        new XAttribute("x", Text(place.X)), new XAttribute("y", Text(place.Y)),
        new XAttribute("width", Text(place.Width)), new XAttribute("height", Text(place.Height)));

    private static string Text(double value) => Math.Round(value, 1).ToString(CultureInfo.InvariantCulture);
}

/// <summary>Where something stands; x and y of its upper left corner.</summary>
internal sealed record BpmnPlace(double X, double Y, double Width, double Height)
{
    public double Middle => Y + (Height / 2);
}
