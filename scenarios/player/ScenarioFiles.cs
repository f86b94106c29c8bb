using ScenarioPlayer.Http;

namespace ScenarioPlayer;

/// <summary>The files that the command line names: files, folders, or names of shipped scenarios.</summary>
public static class ScenarioFiles
{
    /// <summary>Every scenario shipped with the platform, in the order of their paths.</summary>
    public static IReadOnlyList<string> Shipped =>
        Upwards.Find(Path.Combine("scenarios", "schema.json")) is { } schema ? Below(Path.GetDirectoryName(schema)!) : [];

    /// <summary>The files one name stands for.</summary>
    /// <returns>Empty where it stands for none.</returns>
    public static IReadOnlyList<string> Of(string name) =>
        File.Exists(name) ? [name]
        : Directory.Exists(name) ? Below(name)
        : [.. Shipped.Where(f => Path.GetFileNameWithoutExtension(f) == name)];

    private static string[] Below(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(f => Path.GetRelativePath(Environment.CurrentDirectory, f)),
    ];
}
