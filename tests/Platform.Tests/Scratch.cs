namespace Platform.Tests;

/// <summary>Folders for what tests write; gone with the process.</summary>
internal static class Scratch
{
    private static readonly Lazy<DirectoryInfo> All = new(() =>
    {
        var all = Directory.CreateTempSubdirectory("platform-tests-");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => all.Delete(recursive: true);
        return all;
    });

    /// <summary>The path of a new, empty folder.</summary>
    public static string NewFolder() => All.Value.CreateSubdirectory(Guid.NewGuid().ToString("N")).FullName;
}
