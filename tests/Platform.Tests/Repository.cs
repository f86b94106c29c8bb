namespace Platform.Tests;

/// <summary>Folders of the repository the tests stand in.</summary>
internal static class Repository
{
    /// <summary>A folder or file by its place from the repository's root.</summary>
    public static string Path(string path)
    {
        for (var folder = new DirectoryInfo(Root); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Platform.sln")))
            {
                return System.IO.Path.Combine(folder.FullName, path);
            }
        }

        throw new DirectoryNotFoundException("The tests do not stand below Platform.sln.");
    }

    private static string Root => System.IO.Path.GetDirectoryName(SourceFile())!;

    private static string SourceFile([System.Runtime.CompilerServices.CallerFilePath] string file = "") => file;
}
