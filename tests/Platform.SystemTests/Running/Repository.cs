using System.Runtime.CompilerServices;

namespace Platform.SystemTests.Running;

/// <summary>The repository the tests stand in.</summary>
internal static class Repository
{
    /// <summary>Its folder.</summary>
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(SourceFile())!, "../../.."));

    private static string SourceFile([CallerFilePath] string file = "") => file;
}
