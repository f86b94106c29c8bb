using System.CommandLine;
using DutyLaw.Packs;
using ScenarioPlayer;
using ScenarioPlayer.Format;
using ScenarioPlayer.Http;
using ScenarioPlayer.Playing;
using Spectre.Console;

namespace Cli.Play;

/// <summary><c>play</c>: plays scenarios through the public API of a running system and checks what happened.</summary>
public static class PlayCommand
{
    /// <summary>The command; <paramref name="packs"/> names the folder with the packs.</summary>
    public static Command Create(Option<string?> packs)
    {
        var names = new Argument<string[]>("scenarios") { Description = "剧本文件、文件夹，或随附剧本的名称，例如 xingan", Arity = ArgumentArity.ZeroOrMore };
        var all = new Option<bool>("--all") { Description = "依次演练全部随附剧本" };
        var portal = new Option<string?>("--portal") { Description = "门户地址；未给出时取 DUTY_PORTAL 或正在运行的系统" };
        var password = new Option<string?>("--password") { Description = "演示账号口令；未给出时取 DUTY_PASSWORD 或首次运行时生成的文件" };
        var run = new Option<string?>("--run") { Description = "本次演练的编号，剧本中写作 $run；未给出时取当前时间" };
        var json = new Option<bool>("--json") { Description = "每步输出一行JSON" };
        var check = new Option<bool>("--check") { Description = "只检查剧本，不演练" };
        var schema = new Option<bool>("--schema") { Description = "输出剧本格式的JSON Schema" };
        var command = new Command("play", "在运行中的系统上演练剧本并核对结果") { names, all, portal, password, run, json, check, schema };
        command.SetAction(async (parsed, cancel) =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            if (parsed.GetValue(schema))
            {
                output.Write(ScenarioSchema.Write());
                return 0;
            }

            if (PacksFolder.Find(parsed.GetValue(packs)) is not { } folder)
            {
                error.WriteLine("找不到 jurisdictions 文件夹，请用 --packs 指明。");
                return 2;
            }

            var loaded = PackLoader.LoadAll(folder);
            if (Read(parsed.GetValue(names) ?? [], parsed.GetValue(all), loaded, error) is not { } scenarios)
            {
                return 2;
            }

            if (parsed.GetValue(check))
            {
                output.WriteLine($"{scenarios.Count}个剧本没有错误。");
                return 0;
            }

            if (RunningPlatform.Portal(parsed.GetValue(portal)) is not { } address
                || RunningPlatform.Password(parsed.GetValue(password)) is not { } secret)
            {
                error.WriteLine("没有正在运行的系统：请先运行 ./run --headless --test-clock，或用 --portal 和 --password 指明。");
                return 2;
            }

            using var platform = new PlatformClient(address, secret);
            IReport report = parsed.GetValue(json) ? new JsonLines(output) : new Timeline(ConsoleOn(output));
            var number = parsed.GetValue(run) ?? TimeProvider.System.GetLocalNow().ToString("MMdd-HHmmss");
            return await PlayAsync(scenarios, new Player(platform, loaded, number, report), report, error, cancel);
        });
        return command;
    }

    private static async Task<int> PlayAsync(
        IReadOnlyList<Scenario> scenarios, Player player, IReport report, TextWriter error, CancellationToken cancel)
    {
        var failed = new List<Scenario>();
        foreach (var scenario in scenarios)
        {
            try
            {
                if (!await player.PlayAsync(scenario, cancel))
                {
                    failed.Add(scenario);
                }
            }
            catch (PlatformException down)
            {
                error.WriteLine(down.Message);
                return 1;
            }
        }

        report.Sum(scenarios.Count - failed.Count, failed);
        return failed.Count == 0 ? 0 : 1;
    }

    /// <summary>Every scenario named; null, with the reasons on standard error, where one cannot be read.</summary>
    private static IReadOnlyList<Scenario>? Read(string[] names, bool all, IReadOnlyList<Jurisdiction> packs, TextWriter error)
    {
        var shipped = ScenarioFiles.Shipped.Select(f => Path.GetFileNameWithoutExtension(f)!).ToList();
        if (all == names.Length > 0)
        {
            error.WriteLine($"请写明要演练的剧本，或者只用 --all。随附剧本：{string.Join(' ', shipped)}");
            return null;
        }

        var unknown = names.Where(n => ScenarioFiles.Of(n).Count == 0).ToList();
        foreach (var name in unknown)
        {
            error.WriteLine($"没有剧本“{name}”{Suggestion.For(name, shipped)}随附剧本：{string.Join(' ', shipped)}");
        }

        var (scenarios, faults) = new ScenarioReader(packs)
            .ReadAll(all ? ScenarioFiles.Shipped : [.. names.SelectMany(ScenarioFiles.Of).Distinct()]);
        foreach (var fault in faults)
        {
            error.WriteLine(fault);
        }

        return unknown.Count == 0 && faults.Count == 0 ? scenarios : null;
    }

    private static IAnsiConsole ConsoleOn(TextWriter output)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(output),
            Ansi = Console.IsOutputRedirected ? AnsiSupport.No : AnsiSupport.Detect,
        });
        console.Profile.Width = Math.Max(console.Profile.Width, 160);
        return console;
    }
}
