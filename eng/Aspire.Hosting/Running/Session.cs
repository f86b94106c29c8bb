using System.Globalization;

namespace Aspire.Hosting.Running;

/// <summary>The private folder of one run, gone at its end. What must outlive a run has a folder of its own choice.</summary>
internal sealed class Session : IDisposable
{
    private static readonly string Prefix = $"aspire-session-{Environment.UserName}-";

    /// <summary>Nobody else may look into it; a server under its own account may pass through to its own folder.</summary>
    private const UnixFileMode PrivateButPassable = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
        | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    private Session(string folder) => Folder = folder;

    public string Folder { get; }

    /// <summary>Also removes what runs that were killed have left behind.</summary>
    public static Session Create()
    {
        foreach (var left in Directory.EnumerateDirectories(Path.GetTempPath(), Prefix + "*").Where(IsLeftBehind))
        {
            Directory.Delete(left, recursive: true);
        }

        var folder = Path.Combine(Path.GetTempPath(), $"{Prefix}{Environment.ProcessId}");
        Directory.CreateDirectory(folder, PrivateButPassable);
        return new(folder);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static bool IsLeftBehind(string folder) =>
        int.TryParse(Path.GetFileName(folder)[Prefix.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var owner)
        && !Directory.Exists($"/proc/{owner}");
}
