namespace Cli.Verify;

/// <summary><c>verify FILE.zip</c>: exported cases, checked offline.</summary>
internal static class VerifyFiles
{
    /// <summary>True for what is meant as a file rather than as the id of a case.</summary>
    public static bool AreMeant(IReadOnlyList<string> arguments) =>
        arguments.Any(a => a.EndsWith(".zip", StringComparison.OrdinalIgnoreCase));

    /// <returns>0 where everything holds, 1 where something does not, 2 where a file cannot be read.</returns>
    public static int Run(IReadOnlyList<string> paths, TextWriter output, TextWriter error)
    {
        var broken = 0;
        foreach (var path in paths.Select(FromCaller))
        {
            if (!File.Exists(path))
            {
                error.WriteLine($"没有这个文件：{path}");
                return 2;
            }

            using var file = File.OpenRead(path);
            var found = ExportedCase.Check(file);
            Tell(path, found, output);
            broken += found.Faults.Count > 0 ? 1 : 0;
        }

        output.WriteLine($"{paths.Count - broken} verified, {broken} broken");
        return broken == 0 ? 0 : 1;
    }

    /// <summary><c>./run</c> works in the repository's root, wherever it was called.</summary>
    private static string FromCaller(string path) =>
        Path.Combine(Environment.GetEnvironmentVariable("PLATFORM_FROM") ?? Environment.CurrentDirectory, path);

    private static void Tell(string path, ExportedCase.Finding found, TextWriter output)
    {
        output.WriteLine($"{(found.Faults.Count == 0 ? "✓" : "✗")} {Path.GetFileName(path)}");
        if (found.Manifest is { } manifest)
        {
            output.WriteLine(
                $"  事项 {manifest.CaseId}  {manifest.County} {manifest.Procedure}（{manifest.Edition}） {manifest.Number ?? "无编号"}");
            output.WriteLine(
                $"  {manifest.ExportedBy} 于 {manifest.ExportedAt.UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC 导出，第{manifest.Version}版");
        }

        foreach (var fault in found.Faults)
        {
            output.WriteLine($"  ✗ {fault}");
        }

        if (found is { Faults.Count: 0, Manifest: { } sound })
        {
            output.WriteLine($"  文件{found.Files}个，与清单一致；日志{found.Rows}行，首尾相接；按日志重演与 case.json 一致。");
            output.WriteLine($"  日志末行摘要 {sound.Head}");
        }
    }
}
