using System.Xml.Linq;
using DutyLaw.Cases.Acts;

namespace DutyLaw.Procedures;

/// <summary>
/// A procedure's table as BPMN 2.0: a state is a task of the bodies it waits for, a final state an end event, a parallel step a fork and a
/// join, a state that goes on in another procedure a call of it; clocks stand at the task whose act meets them. Generated, never drawn.
/// </summary>
public sealed class Bpmn
{
    private static readonly XNamespace Model = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private readonly Procedure procedure;
    private readonly List<BpmnNode> nodes = [];
    private readonly List<BpmnFlow> flows = [];

    private Bpmn(Procedure procedure) => this.procedure = procedure;

    /// <summary>The document, with shapes and edges laid out from left to right.</summary>
    public static string Of(Procedure procedure)
    {
        var drawing = new Bpmn(procedure);
        drawing.Collect();
        return drawing.Document().ToString() + "\n";
    }

    private void Collect()
    {
        nodes.Add(new("Start", "startEvent", procedure.Title));
        foreach (var (name, state) in procedure.States)
        {
            AddState(name, state);
        }

        foreach (var row in procedure.Rows.Where(r => r.To is not null))
        {
            foreach (var from in row.From)
            {
                var choice = row.Choice is null ? "" : $"：{ChoiceTitles.Of(row.Choice)}";
                AddFlow(LeavingOf(from), row.To!, $"{ActTitles.Of(row.Act)}{choice}（{row.Article}）");
            }
        }

        foreach (var (from, step) in procedure.Parallel)
        {
            AddFlow(LeavingOf(from), step.AllAgree, "全部同意");
            if (step.AnyDisagrees is { } other)
            {
                AddFlow(LeavingOf(from), other, "有不同意的");
            }
        }
    }

    private void AddState(string name, State state)
    {
        if (state.ContinuesIn is { } next)
        {
            nodes.Add(new(name, "callActivity", state.Title) { Calls = next });
            nodes.Add(new($"{name}_end", "endEvent", next));
            AddFlow(name, $"{name}_end", next);
            return;
        }

        if (state.Final)
        {
            nodes.Add(new(name, "endEvent", state.Title));
            return;
        }

        if (procedure.Parallel.TryGetValue(name, out var step))
        {
            nodes.Add(new(name, "parallelGateway", state.Title));
            foreach (var party in step.Parties)
            {
                nodes.Add(new($"{name}_{party}", "userTask", $"{state.Title}：{Named(party)}")
                {
                    Documentation = step.Article,
                    Clocks = step.Clock is { } clock ? [clock] : [],
                });
                AddFlow(name, $"{name}_{party}", "");
                AddFlow($"{name}_{party}", $"{name}_join", ActTitles.Of(step.Act));
            }

            nodes.Add(new($"{name}_join", "parallelGateway", ""));
            nodes.Add(new($"{name}_next", "exclusiveGateway", ""));
            AddFlow($"{name}_join", $"{name}_next", "");
            return;
        }

        var staying = procedure.From(name).Where(r => r.To is null)
            .Select(r => $"{ActTitles.Of(r.Act)} / {Named(r.By)} / {r.Article}");
        nodes.Add(new(name, "userTask", state.Title)
        {
            Documentation = string.Join('\n', state.WaitsFor.Select(Named).Concat(staying)),
            Clocks = [.. procedure.From(name).SelectMany(r => r.Meets).Distinct().Where(clock => !OnlyInPassing(clock))],
        });
        if (procedure.From(name).Count(r => r.To is not null) > 1)
        {
            nodes.Add(new($"{name}_next", "exclusiveGateway", ""));
            AddFlow(name, $"{name}_next", "");
        }
    }

    /// <summary>A clock that is opened and met by one act never runs while a task waits.</summary>
    private bool OnlyInPassing(string clock) => procedure.Rows.Where(r => r.Opens.Contains(clock)).All(r => r.Meets.Contains(clock));

    private string Named(string party) => PartyNames.Of(procedure.Jurisdiction, party);

    private string LeavingOf(string state) => nodes.Any(n => n.Id == $"{state}_next") ? $"{state}_next" : state;

    private void AddFlow(string from, string to, string name) => flows.Add(new($"flow{flows.Count + 1}", from, to, name));

    private XElement Document()
    {
        var process = new XElement(
            Model + "process",
            new XAttribute("id", procedure.Id), new XAttribute("name", procedure.Title), new XAttribute("isExecutable", "false"),
            new XElement(Model + "documentation", $"{procedure.Article}，{procedure.Edition}"));
        process.Add(nodes.Select(Element));
        process.Add(nodes.SelectMany(n => n.Clocks.Select(clock => Timer(n, clock))));
        process.Add(flows.Select(f => new XElement(
            Model + "sequenceFlow",
            new XAttribute("id", f.Id), new XAttribute("name", f.Name),
            new XAttribute("sourceRef", f.From), new XAttribute("targetRef", f.To))));
        return new XElement(
            Model + "definitions",
            new XAttribute("targetNamespace", $"urn:duty:procedure:{procedure.Id}:{procedure.Edition}"),
            process,
            BpmnLayout.Of(procedure.Id, nodes, flows));
    }

    private XElement Element(BpmnNode node) => new(
        Model + node.Kind,
        new XAttribute("id", node.Id),
        node.Name.Length > 0 ? new XAttribute("name", node.Name) : null,
        node.Calls is { } called ? new XAttribute("calledElement", called) : null,
        string.IsNullOrEmpty(node.Documentation) ? null : new XElement(Model + "documentation", node.Documentation),
        flows.Where(f => f.To == node.Id).Select(f => new XElement(Model + "incoming", f.Id)),
        flows.Where(f => f.From == node.Id).Select(f => new XElement(Model + "outgoing", f.Id)));

    private XElement Timer(BpmnNode node, string clock)
    {
        var rule = procedure.Clocks[clock];
        return new XElement(
            Model + "boundaryEvent",
            new XAttribute("id", $"{node.Id}_{clock}"), new XAttribute("name", rule.Title),
            new XAttribute("cancelActivity", "false"), new XAttribute("attachedToRef", node.Id),
            new XElement(
                Model + "timerEventDefinition",
                new XElement(
                    Model + "timeDuration",
                    rule.SetBy is { } act ? ActTitles.Of(act) : $"{rule.Days}个工作日（{rule.Article}）")));
    }
}

/// <summary>A node of the drawing.</summary>
internal sealed record BpmnNode(string Id, string Kind, string Name)
{
    public string? Calls { get; init; }

    public string? Documentation { get; init; }

    public IReadOnlyList<string> Clocks { get; init; } = [];
}

/// <summary>An arrow of the drawing.</summary>
internal sealed record BpmnFlow(string Id, string From, string To, string Name);
