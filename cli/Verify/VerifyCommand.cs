using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using DutyLaw.Cases;
using ScenarioPlayer.Http;

namespace Cli.Verify;

/// <summary>
/// <c>verify</c>: reads the journals of cases as stored and works their hash chains out anew, without trusting the service's own check;
/// <c>verify FILE.zip</c> does so with exported cases, offline.
/// </summary>
public static class VerifyCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var cases = new Argument<string[]>("cases")
        {
            Description = "事项编号（GUID），或导出的 ZIP 文件（离线核验）；未给出时核验该账号可见的全部事项",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var account = new Option<string>("--as") { Description = "以哪个账号查阅", DefaultValueFactory = _ => "establishment-office@152200" };
        var portal = new Option<string?>("--portal") { Description = "门户地址；未给出时取 DUTY_PORTAL 或正在运行的系统" };
        var password = new Option<string?>("--password") { Description = "口令；未给出时取 DUTY_PASSWORD 或首次运行时生成的文件" };
        var command = new Command("verify", "核验事项日志的哈希链，或离线核验导出的事项") { cases, account, portal, password };
        command.SetAction(async (parsed, cancel) =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            if (parsed.GetValue(cases) is { } files && VerifyFiles.AreMeant(files))
            {
                return VerifyFiles.Run(files, output, error);
            }

            if (RunningPlatform.Portal(parsed.GetValue(portal)) is not { } address
                || RunningPlatform.Password(parsed.GetValue(password)) is not { } secret)
            {
                error.WriteLine("没有正在运行的系统：请先运行 ./run --headless，或用 --portal 和 --password 指明。");
                return 2;
            }

            try
            {
                using var platform = new PlatformClient(address, secret);
                return await RunAsync(platform, parsed.GetValue(account)!, parsed.GetValue(cases) ?? [], output, cancel);
            }
            catch (PlatformException fault)
            {
                error.WriteLine(fault.Message);
                return 2;
            }
        });
        return command;
    }

    private static async Task<int> RunAsync(
        PlatformClient platform, string account, IReadOnlyList<string> cases, TextWriter output, CancellationToken cancel)
    {
        var ids = cases.Count > 0
            ? cases
            : [.. (await platform.ListAsync(account, "/api/review/cases", _ => true, cancel)).Select(c => (string)c["id"]!)];
        var broken = 0;
        foreach (var id in ids)
        {
            var answer = await platform.GetAsync(account, $"/api/review/cases/{id}/journal/rows", cancel);
            if (!answer.Succeeded || answer.Body is not JsonArray rows)
            {
                throw new PlatformException($"{id}：{answer.Sentence}");
            }

            var fault = await FaultAsync(platform, account, id, [.. rows.Select(r => RowOf(r!))], cancel);
            broken += fault is null ? 0 : 1;
            output.WriteLine(fault is null ? $"✓ {id}  {rows.Count}行" : $"✗ {id}  {fault}");
        }

        output.WriteLine($"{ids.Count - broken} verified, {broken} broken");
        return broken == 0 ? 0 : 1;
    }

    /// <summary>
    /// What is wrong with a journal: a row that does not follow from the one before, or rows that are missing at its end.
    /// </summary>
    private static async Task<string?> FaultAsync(
        PlatformClient platform, string account, string id, IReadOnlyList<JournalRow> rows, CancellationToken cancel)
    {
        if (Journal.FirstBroken(rows) is { } at)
        {
            return $"第{at}行与前文不符";
        }

        var stands = await platform.GetAsync(account, $"/api/review/cases/{id}", cancel);
        var check = await platform.GetAsync(account, $"/api/review/cases/{id}/verification", cancel);
        if (!stands.Succeeded || !check.Succeeded)
        {
            throw new PlatformException($"{id}：{(stands.Succeeded ? check : stands).Sentence}");
        }

        var version = (int)stands.Body!["version"]!;
        return rows.Count == 0 ? "没有日志"
            : rows.Count != version || rows.Count != (int)check.Body!["rows"]! ? $"日志共{rows.Count}行，事项已至第{version}版"
            : rows[^1].Hash != (string?)check.Body["head"] ? "末行与事项所记摘要不符"
            : null;
    }

    private static JournalRow RowOf(JsonNode row) => new(
        Guid.Parse((string)row["caseId"]!),
        (int)row["seq"]!,
        DateTimeOffset.Parse((string)row["at"]!, CultureInfo.InvariantCulture),
        (string)row["fact"]!,
        (string)row["hash"]!);
}
