using System.Diagnostics;
using Npgsql;
using Platform.SystemTests.Running;

namespace Platform.SystemTests.Faults;

/// <summary>Migrations started twice at once apply once, and two databases of one server do not stand in each other's way.</summary>
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
        var at = await NewDatabaseAsync($"migrations_{service}");
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

    [Fact]
    public async Task A_role_altered_from_another_database_at_the_same_moment_ends_no_service()
    {
        var at = await NewDatabaseAsync("migrations_beside");
        await using var server = new NpgsqlConnection(await platform.ConnectionStringAsync("postgres"));
        await server.OpenAsync();
        await using var transaction = await server.BeginTransactionAsync();
        await using var alter = new NpgsqlCommand("alter role registry_app login", server, transaction);
        await alter.ExecuteNonQueryAsync();

        var run = MigrateAsync("registry", "Registry", at.ConnectionString);
        await Eventually.GetAsync(async () => await IsWaitingAsync() ? "waiting" : null, "the migration comes to the role");
        await transaction.CommitAsync();

        var (exitCode, output) = await run;
        exitCode.ShouldBe(0, output);
        output.ShouldContain("Another run is at the role registry_app");
    }

    private async Task<bool> IsWaitingAsync()
    {
        await using var server = new NpgsqlConnection(await platform.ConnectionStringAsync("postgres"));
        await server.OpenAsync();
        await using var waiting = new NpgsqlCommand(
            "select exists (select from pg_stat_activity where datname = 'migrations_beside' and wait_event_type = 'Lock')", server);
        return (bool)(await waiting.ExecuteScalarAsync())!;
    }

    private async Task<NpgsqlConnectionStringBuilder> NewDatabaseAsync(string name)
    {
        var postgres = await platform.ConnectionStringAsync("postgres");
        await using var server = new NpgsqlConnection(postgres);
        await server.OpenAsync();
        await using var create = new NpgsqlCommand($"create database {name}", server);
        await create.ExecuteNonQueryAsync();
        return new(postgres) { Database = name };
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
