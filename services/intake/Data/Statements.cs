using System.Data.Common;
using Npgsql;
using ServiceDefaults.Data;

namespace Intake.Data;

/// <summary>Statements that run as a tenant, in one round trip and one transaction.</summary>
internal static class Statements
{
    /// <summary>The first row of one statement; null where it has none.</summary>
    public static async Task<T?> OneAsync<T>(
        this Database database, Tenant tenant, NpgsqlBatchCommand command, Func<DbDataReader, T> read, CancellationToken cancel)
        where T : class =>
        (await database.AllAsync(tenant, [command], read, cancel)).FirstOrDefault();

    /// <summary>The rows of one statement, and what another one counts: a page past the end still says how many there are.</summary>
    public static async Task<(List<T> Rows, int Total)> PageAsync<T>(
        this Database database,
        Tenant tenant,
        NpgsqlBatchCommand count,
        NpgsqlBatchCommand page,
        Func<DbDataReader, T> read,
        CancellationToken cancel)
    {
        await using var batch = database.Batch(tenant);
        batch.BatchCommands.Add(count);
        batch.BatchCommands.Add(page);
        await using var reader = await batch.ExecuteReaderAsync(cancel);
        await reader.NextResultAsync(cancel);
        await reader.ReadAsync(cancel);
        var total = reader.GetInt32(0);
        await reader.NextResultAsync(cancel);
        var rows = new List<T>();
        while (await reader.ReadAsync(cancel))
        {
            rows.Add(read(reader));
        }

        return (rows, total);
    }

    /// <summary>The rows of every statement that returns rows, one after the other.</summary>
    public static async Task<List<T>> AllAsync<T>(
        this Database database,
        Tenant tenant,
        IEnumerable<NpgsqlBatchCommand> commands,
        Func<DbDataReader, T> read,
        CancellationToken cancel)
    {
        await using var batch = database.Batch(tenant);
        foreach (var command in commands)
        {
            batch.BatchCommands.Add(command);
        }

        await using var reader = await batch.ExecuteReaderAsync(cancel);
        var rows = new List<T>();
        while (await reader.NextResultAsync(cancel))
        {
            while (await reader.ReadAsync(cancel))
            {
                rows.Add(read(reader));
            }
        }

        return rows;
    }
}
