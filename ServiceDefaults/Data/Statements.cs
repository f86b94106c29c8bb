using Npgsql;

namespace ServiceDefaults.Data;

/// <summary>Statements of a batch.</summary>
public static class Statements
{
    /// <summary>A statement with further values for <c>$n</c>, <c>$n+1</c> …; null stands for SQL's null, a parameter for itself.</summary>
    public static NpgsqlBatchCommand With(this NpgsqlBatchCommand command, params ReadOnlySpan<object?> values)
    {
        foreach (var value in values)
        {
            command.Parameters.Add(value as NpgsqlParameter ?? new NpgsqlParameter { Value = value ?? DBNull.Value });
        }

        return command;
    }
}
