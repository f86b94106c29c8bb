namespace Platform.SystemTests.Running;

/// <summary>The shipped packs with one more edition of XA-1, as a county gets it when its regulation is amended.</summary>
internal static class NewerEdition
{
    public const string Date = "2031-01-01";

    /// <summary>Working days in which its conference is to be held; ten in the edition before.</summary>
    public const int ConferenceDays = 8;

    private const string Before = "2024-06-19";

    /// <summary>Copies the packs into a folder and adds the edition to table and form.</summary>
    /// <returns>The folder.</returns>
    public static string AddedTo(string folder)
    {
        var shipped = Path.Combine(Repository.Root, "jurisdictions");
        foreach (var file in Directory.EnumerateFiles(shipped, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(shipped, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        foreach (var part in (string[])["procedures", "forms"])
        {
            var file = Path.Combine(folder, "152200-xingan", part, "XA-1.yaml");
            var text = File.ReadAllText(file).Replace($"edition: \"{Before}\"", $"edition: \"{Date}\"", StringComparison.Ordinal)
                .Replace("title: 召开联席会议, days: 10", $"title: 召开联席会议, days: {ConferenceDays}", StringComparison.Ordinal);
            File.WriteAllText(Path.Combine(folder, "152200-xingan", part, $"XA-1-{Date}.yaml"), text);
        }

        return folder;
    }
}
