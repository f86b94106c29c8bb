namespace ScenarioPlayer.Http;

/// <summary>Finds a file or folder of the platform above the program or the current directory.</summary>
internal static class Upwards
{
    /// <returns>Null where there is none.</returns>
    public static string? Find(string relative) =>
        Above(AppContext.BaseDirectory, relative) ?? Above(Environment.CurrentDirectory, relative);

    private static string? Above(string start, string relative)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, relative);
            if (Path.Exists(candidate))
            {
                return candidate;
            }
        }

        return null;
    }
}
