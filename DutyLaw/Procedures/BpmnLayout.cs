using System.Globalization;
using System.Xml.Linq;

namespace DutyLaw.Procedures;

/// <summary>Places the nodes of a BPMN drawing: a column for each step away from the start, arrows as straight lines.</summary>
internal static class BpmnLayout
{
    private const int Column = 190;
    private const int Line = 120;
    private static readonly XNamespace Interchange = "http://www.omg.org/spec/BPMN/20100524/DI";
    private static readonly XNamespace Bounds = "http://www.omg.org/spec/DD/20100524/DC";
    private static readonly XNamespace Points = "http://www.omg.org/spec/DD/20100524/DI";

    public static XElement Of(string process, IReadOnlyList<BpmnNode> nodes, IReadOnlyList<BpmnFlow> flows)
    {
        var column = Columns(nodes, flows);
        var places = new Dictionary<string, (double X, double Y, double Width, double Height)>();
        foreach (var group in nodes.GroupBy(n => column[n.Id]))
        {
            foreach (var (at, node) in group.Index())
            {
                var (width, height) = SizeOf(node);
                places[node.Id] = (80 + (group.Key * Column) - (width / 2), 80 + (at * Line) - (height / 2), width, height);
            }
        }

        var plane = new XElement(Interchange + "BPMNPlane", new XAttribute("bpmnElement", process));
        plane.Add(nodes.Select(n => Shape(n.Id, places[n.Id])));
        plane.Add(nodes.SelectMany(n => n.Clocks.Select((clock, at) => Shape(
            $"{n.Id}_{clock}", (places[n.Id].X + 10 + (at * 40), places[n.Id].Y + places[n.Id].Height - 18, 36, 36)))));
        plane.Add(flows.Select(f => Edge(f, places[f.From], places[f.To])));
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
        _ => (120, 80),
    };

    private static XElement Shape(string id, (double X, double Y, double Width, double Height) place) => new(
        Interchange + "BPMNShape",
        new XAttribute("bpmnElement", id),
        new XElement(
            Bounds + "Bounds",
            new XAttribute("x", Text(place.X)), new XAttribute("y", Text(place.Y)), new XAttribute("width", Text(place.Width)), new XAttribute("height", Text(place.Height))));

    private static XElement Edge(BpmnFlow flow, (double X, double Y, double Width, double Height) from, (double X, double Y, double Width, double Height) to)
    {
        var forward = from.X <= to.X;
        return new XElement(
            Interchange + "BPMNEdge",
            new XAttribute("bpmnElement", flow.Id),
            Point(forward ? from.X + from.Width : from.X, from.Y + (from.Height / 2)),
            Point(forward ? to.X : to.X + to.Width, to.Y + (to.Height / 2)));
    }

    private static XElement Point(double x, double y) => new(Points + "waypoint", new XAttribute("x", Text(x)), new XAttribute("y", Text(y)));

    private static string Text(double value) => value.ToString(CultureInfo.InvariantCulture);
}
