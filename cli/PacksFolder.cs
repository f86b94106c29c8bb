using System.CommandLine;
using ScenarioPlayer.Http;

namespace Cli;

/// <summary>Finds the folder <c>jurisdictions</c> with packs and calendars.</summary>
public static class PacksFolder
{
    /// <summary>The option shared by the commands that read packs.</summary>
    public static Option<string?> CreateOption() => new("--packs")
    {
        Description = "jurisdictions 文件夹；未给出时取环境变量 Packs__Folder，再自程序和当前目录逐级向上查找",
        Recursive = true,
    };

    /// <summary>The folder given, else that of the environment, else the nearest above the program or the current directory.</summary>
    /// <returns>Null when there is none.</returns>
    public static string? Find(string? given)
    {
        var named = given ?? Environment.GetEnvironmentVariable("Packs__Folder");
        if (!string.IsNullOrEmpty(named))
        {
            return Directory.Exists(named) ? named : null;
        }

        return Upwards.Find("jurisdictions/calendars") is { } calendars ? Path.GetDirectoryName(calendars) : null;
    }
}
