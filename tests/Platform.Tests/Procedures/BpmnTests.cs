using System.Xml.Linq;
using DutyLaw.Packs;
using DutyLaw.Procedures;

namespace Platform.Tests.Procedures;

/// <summary>Every procedure as BPMN 2.0: complete, connected, and drawn.</summary>
public sealed class BpmnTests
{
    private static readonly XNamespace Model = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static readonly XNamespace Interchange = "http://www.omg.org/spec/BPMN/20100524/DI";

    public static TheoryData<Procedure> Procedures =>
        [.. PackLoader.LoadAll(Repository.Path("jurisdictions")).SelectMany(p => p.Procedures)];

    [Theory]
    [MemberData(nameof(Procedures))]
    public void Every_state_stands_in_it_every_arrow_joins_two_nodes_and_all_is_drawn(Procedure procedure)
    {
        var document = XDocument.Parse(Bpmn.Of(procedure));
        var process = document.Root!.Element(Model + "process")!;
        var nodes = process.Elements().Where(e => e.Name.LocalName is not ("sequenceFlow" or "documentation"))
            .ToDictionary(e => (string)e.Attribute("id")!, e => e.Name.LocalName);
        var flows = process.Elements(Model + "sequenceFlow").ToList();

        procedure.States.Keys.Except(nodes.Keys).ShouldBeEmpty();
        procedure.States.Where(s => s.Value.Final).ShouldAllBe(s => nodes[s.Key] == "endEvent");
        flows.SelectMany(f => new[] { (string)f.Attribute("sourceRef")!, (string)f.Attribute("targetRef")! })
            .Except(nodes.Keys).ShouldBeEmpty();
        Reached(flows).Order(StringComparer.Ordinal)
            .ShouldBe(nodes.Where(n => n.Value != "boundaryEvent").Select(n => n.Key).Order(StringComparer.Ordinal));
        document.Descendants(Interchange + "BPMNShape").Select(s => (string)s.Attribute("bpmnElement")!).Order(StringComparer.Ordinal)
            .ShouldBe(nodes.Keys.Order(StringComparer.Ordinal));
        document.Descendants(Interchange + "BPMNEdge").Count().ShouldBe(flows.Count);
    }

    private static HashSet<string> Reached(IReadOnlyList<XElement> flows)
    {
        var reached = new HashSet<string> { "Start" };
        while (flows.FirstOrDefault(f => reached.Contains((string)f.Attribute("sourceRef")!)
            && !reached.Contains((string)f.Attribute("targetRef")!)) is { } flow)
        {
            reached.Add((string)flow.Attribute("targetRef")!);
        }

        return reached;
    }
}
