using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Npgsql;

namespace Bench.Acts;

/// <summary>The limit an act is measured against: pgbench doing the same three writes in five round trips, on the same server.</summary>
internal static partial class Pgbench
{
    private const string Script =
        """
        \set case random(1, 10000)
        begin;
        insert into bench_journal (case_id, at, fact, hash) values (:case, now(), repeat('x', 700), md5(random()::text));
        update bench_cases set state = 'Accepted', version = version + 1, data = repeat('y', 1500) where id = :case;
        insert into bench_outbox (id, type, payload) values (gen_random_uuid(), 'message', repeat('z', 700));
        commit;
        """;

    /// <summary>Transactions a second and the 95th percentile in milliseconds.</summary>
    public static async Task<(double PerSecond, double P95)> RunAsync(string server, int clients, int seconds, string folder)
    {
        var at = new NpgsqlConnectionStringBuilder(server) { Database = "bench" };
        await using (var admin = new NpgsqlConnection(server))
        {
            await admin.OpenAsync();
            await ExecuteAsync(admin, "create database bench");
        }

        await using (var bench = new NpgsqlConnection(at.ConnectionString))
        {
            await bench.OpenAsync();
            await ExecuteAsync(
                bench,
                """
                create table bench_cases (id int primary key, state text, version int, data text);
                create table bench_journal (seq bigserial primary key, case_id int, at timestamptz, fact text, hash text);
                create table bench_outbox (seq bigserial primary key, id uuid, type text, payload text);
                insert into bench_cases select i, 'Received', 1, repeat('y', 1500) from generate_series(1, 10000) i;
                """);
        }

        var script = Path.Combine(folder, "pgbench.sql");
        await File.WriteAllTextAsync(script, Script);
        var logs = Directory.CreateDirectory(Path.Combine(folder, "pgbench")).FullName;
        var output = await OutputAsync(
            at,
            ["-n", "-M", "prepared", "-c", $"{clients}", "-j", "2", "-T", $"{seconds}", "-l", $"--log-prefix={logs}/log", "-f", script]);
        var times = Directory.EnumerateFiles(logs).SelectMany(File.ReadLines)
            .Select(l => double.Parse(l.Split(' ')[2], CultureInfo.InvariantCulture) / 1000).Order().ToArray();
        return (double.Parse(Tps().Match(output).Groups[1].Value, CultureInfo.InvariantCulture), times[(int)(times.Length * 0.95)]);
    }

    private static async Task<string> OutputAsync(NpgsqlConnectionStringBuilder at, string[] arguments)
    {
        var program = Directory.EnumerateFiles("/usr/lib/postgresql", "pgbench", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Last();
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true };
        start.Environment["PGHOST"] = at.Host;
        start.Environment["PGPORT"] = $"{at.Port}";
        start.Environment["PGUSER"] = at.Username;
        start.Environment["PGPASSWORD"] = at.Password;
        start.Environment["PGDATABASE"] = at.Database;
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"pgbench ended with {process.ExitCode}");
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    [GeneratedRegex(@"tps = ([\d.]+)")]
    private static partial Regex Tps();
}
