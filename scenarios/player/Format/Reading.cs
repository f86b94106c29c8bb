using System.Text.Json.Nodes;
using DutyLaw.Packs;
using YamlDotNet.RepresentationModel;

namespace ScenarioPlayer.Format;

/// <summary>One file while it is read: what it may refer to, and what is wrong with it.</summary>
/// <param name="file">The file's name as messages show it.</param>
/// <param name="packs">The packs whose bodies and divisions the scenario may name.</param>
public sealed class Reading(string file, IReadOnlyList<Jurisdiction> packs)
{
    private readonly List<FormatFault> faults = [];

    /// <summary>The folder of the file; other files are named from there.</summary>
    public string Folder { get; } = Path.GetDirectoryName(file) ?? "";

    /// <summary>What is wrong, in the order it was found.</summary>
    public IReadOnlyList<FormatFault> Faults => faults;

    /// <summary>The packs.</summary>
    public IReadOnlyList<Jurisdiction> Packs => packs;

    /// <summary>The names that earlier steps saved.</summary>
    public HashSet<string> Saved { get; } = [];

    /// <summary>Notes a fault at a node.</summary>
    /// <returns>Null, so that a shape can return it.</returns>
    public JsonNode? Wrong(YamlNode node, string message)
    {
        faults.Add(new FormatFault(file, (int)node.Start.Line, (int)node.Start.Column, message));
        return null;
    }
}
