using System.Diagnostics;
using Npgsql;
using Platform.SystemTests.Running;

namespace Platform.SystemTests.Faults;

/// <summary>Migrations started twice at once apply once.</summary>
[Collection(PlatformCollection.Name)]
public sealed class MigrationTests(RunningPlatform platform)
{
    [Theory]
    [InlineData("intake", "Intake")]
    [InlineData("review", "Review")]
    [InlineData("registry", "Registry")]
    [InlineData("assessment", "Assessment")]
    public async Task Two_runs_at_once_apply_each_script_once(string service, string program)
    {
        var at = new NpgsqlConnectionStringBuilder(await platform.ConnectionStringAsync("postgres")) { Database = $"migrations_{service}" };
        await using (var server = new NpgsqlConnection(await platform.ConnectionStringAsync("postgres")))
        {
            await server.OpenAsync();
            await using var create = new NpgsqlCommand($"create database migrations_{service}", server);
            await create.ExecuteNonQueryAsync();
        }

        var runs = await Task.WhenAll(
            MigrateAsync(service, program, at.ConnectionString), MigrateAsync(service, program, at.ConnectionString));
        runs.ShouldAllBe(run => run.ExitCode == 0, string.Join('\n', runs.Select(r => r.Output)));
        await using var database = new NpgsqlConnection(at.ConnectionString);
        await database.OpenAsync();
        await using var count = new NpgsqlCommand("select count(*) from migrations", database);
        var applied = (long)(await count.ExecuteScalarAsync())!;
        applied.ShouldBeGreaterThan(1);
        runs.Sum(r => r.Output.Split("Applied migration").Length - 1).ShouldBe((int)applied);
    }

    private async Task<(int ExitCode, string Output)> MigrateAsync(string service, string program, string connectionString)
    {
        var folder = AppContext.BaseDirectory.TrimEnd('/');
        var start = new ProcessStartInfo(
            "dotnet", [Path.Combine(folder, "..", "..", program, Path.GetFileName(folder), $"{program}.dll"), "migrate"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.Combine(folder, "..", "..", program, Path.GetFileName(folder)),
        };
        start.Environment[$"ConnectionStrings__{service}-db"] = connectionString;
        start.Environment["ConnectionStrings__rabbitmq"] = await platform.ConnectionStringAsync("rabbitmq");
        start.Environment["ConnectionStrings__redis"] = await platform.ConnectionStringAsync("redis");
        start.Environment["services__portal__http__0"] = platform.Portal.ToString();
        start.Environment["services__registry__grpc__0"] = platform.Portal.ToString();
        start.Environment["Packs__Folder"] = Path.Combine(Repository.Root, "jurisdictions");
        using var process = Process.Start(start)!;
        var output = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, string.Concat(output));
    }
}
