using System.Globalization;
using System.Text.Json.Nodes;
using DutyLaw.Packs;
using ScenarioPlayer.Format;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ScenarioPlayer;

/// <summary>Reads scenarios strictly: whatever is not known is a fault with line, column and the word that was probably meant.</summary>
public sealed class ScenarioReader(IReadOnlyList<Jurisdiction> packs)
{
    private static readonly Fields Head =
        new([.. ScenarioFields.Root.All.Select(f => f.Name == "steps" ? f with { Shape = new Anything() } : f)]);

    /// <summary>Reads every file before any is played.</summary>
    /// <returns>The scenarios, and every fault of every file.</returns>
    public (IReadOnlyList<Scenario> Scenarios, IReadOnlyList<FormatFault> Faults) ReadAll(IEnumerable<string> files)
    {
        var read = files.Select(file => Read(file, File.ReadAllText(file))).ToList();
        return ([.. read.Select(r => r.Scenario).OfType<Scenario>()], [.. read.SelectMany(r => r.Faults)]);
    }

    /// <summary>Reads one text.</summary>
    /// <returns>The scenario, or null with the faults.</returns>
    public (Scenario? Scenario, IReadOnlyList<FormatFault> Faults) Read(string file, string text)
    {
        var reading = new Reading(file, packs);
        try
        {
            var yaml = new YamlStream();
            yaml.Load(new StringReader(text));
            if (yaml.Documents is not [{ RootNode: YamlMappingNode root }])
            {
                return (null, [new FormatFault(file, 1, 1, "文件应是一个以“scenario: …”开头的剧本。")]);
            }

            var scenario = ScenarioOf(file, root, reading);
            return (reading.Faults.Count == 0 ? scenario : null, reading.Faults);
        }
        catch (YamlException broken)
        {
            var why = broken.InnerException?.Message ?? broken.Message;
            return (null, [new FormatFault(file, (int)broken.Start.Line, (int)broken.Start.Column, $"不是有效的YAML：{why}")]);
        }
    }

    private static Scenario? ScenarioOf(string file, YamlMappingNode root, Reading reading)
    {
        var head = (JsonObject)Head.Read(root, reading)!;
        var start = reading.Faults.Count == 0 ? TimeOf(head["clock"]) : null;
        var steps = new List<Step>();
        if (root.Children.TryGetValue("steps", out var list))
        {
            // A name that a step saves is known to the steps after it, so they are read one by one.
            var now = start;
            foreach (var node in list is YamlSequenceNode { Children: var nodes } ? nodes : [list])
            {
                if (StepReader.Read(node, now, reading) is { } step)
                {
                    now = step.At ?? now;
                    steps.Add(step);
                }
            }
        }

        return reading.Faults.Count > 0 ? null : new(file, (string)head["scenario"]!, (string)head["jurisdiction"]!, start, steps);
    }

    internal static DateTime? TimeOf(JsonNode? text) =>
        text is null ? null : DateTime.ParseExact((string)text!, "yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture);
}
