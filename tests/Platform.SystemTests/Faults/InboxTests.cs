using Npgsql;
using Platform.SystemTests.Running;

namespace Platform.SystemTests.Faults;

/// <summary>The inbox remembers a month.</summary>
[Collection(PlatformCollection.Name)]
public sealed class InboxTests(RunningPlatform platform)
{
    [Fact]
    public async Task Messages_older_than_thirty_days_are_forgotten_and_younger_ones_are_not()
    {
        await using var database = await platform.DatabaseAsync("assessment");
        await using (var old = new NpgsqlCommand(
            """
            insert into inbox (message_id, consumer, handled_at)
            select gen_random_uuid(), 'Old', now() - interval '30 days 1 hour' from generate_series(1, 2500)
            union all select gen_random_uuid(), 'Young', now() - interval '29 days' from generate_series(1, 3)
            """,
            database))
        {
            await old.ExecuteNonQueryAsync();
        }

        // It looks when it starts, and every hour.
        await ProcessList.SignalAsync("KILL", platform.ProcessesOf("assessment").ShouldHaveSingleItem());
        await platform.StartAgainAsync("assessment");
        await Eventually.GetAsync(async () => await CountAsync(database, "Old") == 0 ? "none" : null, "the old messages are forgotten");
        (await CountAsync(database, "Young")).ShouldBe(3);
        await platform.AnswersAsync("assessment");
    }

    private static async Task<long> CountAsync(NpgsqlConnection database, string consumer)
    {
        await using var count = new NpgsqlCommand("select count(*) from inbox where consumer = $1", database)
        {
            Parameters = { new() { Value = consumer } },
        };
        return (long)(await count.ExecuteScalarAsync())!;
    }
}
