using System.Net;
using Platform.SystemTests.Running;
using RabbitMQ.Client;

namespace Platform.SystemTests.Faults;

/// <summary>Two replicas of review and of registry share their messages. (That sweeps act once, every scenario's journal shows.)</summary>
[Collection(PlatformCollection.Name)]
public sealed class ReplicaTests(RunningPlatform platform)
{
    private static readonly string[] Second = ["review-2", "registry-2"];

    [Theory]
    [InlineData("review-open-case")]
    [InlineData("registry-enter-admitted-duty")]
    public async Task Both_replicas_take_messages_from_one_queue(string queue)
    {
        await using var connection = await new ConnectionFactory { Uri = new Uri(await platform.ConnectionStringAsync("rabbitmq")) }
            .CreateConnectionAsync();
        await using var channel = await connection.CreateChannelAsync();
        (await channel.QueueDeclarePassiveAsync(queue)).ConsumerCount.ShouldBe(2u);
    }

    [Fact]
    public async Task When_one_replica_of_each_is_killed_under_load_nothing_is_lost_and_requests_go_on()
    {
        using var over = new CancellationTokenSource();
        var reads = 0;
        var readers = Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            using var visitor = platform.Browser();
            while (!over.IsCancellationRequested)
            {
                (await visitor.GetAsync("/duties")).StatusCode.ShouldBe(HttpStatusCode.OK);
                Interlocked.Increment(ref reads);
            }
        })).ToList();
        var journey = platform.PlayAsync(Playing.Shipped.Where(file => Path.GetFileNameWithoutExtension(file) == "xingan"));
        await Eventually.BeTrueAsync(() => Volatile.Read(ref reads) > 20, "the list is being read");
        foreach (var replica in Second)
        {
            await ProcessList.SignalAsync("KILL", platform.ProcessesOf(replica).ShouldHaveSingleItem());
        }

        try
        {
            await journey;
            var before = Volatile.Read(ref reads);
            await Eventually.BeTrueAsync(() => Volatile.Read(ref reads) > before + 20, "the list is still being read");
        }
        finally
        {
            await over.CancelAsync();
            foreach (var replica in Second)
            {
                await platform.StartAgainAsync(replica);
            }
        }

        await Task.WhenAll(readers);
    }

    [Fact]
    public async Task A_missed_clock_is_recorded_once()
    {
        await platform.TimeIsAsync("2024-11-18T09:00");
        var duty = await new DutyStory(platform, "152223").SubmittedAsync();
        await platform.TimeIsAsync("2024-12-03T09:00");
        await Eventually.GetAsync(
            async () => (await duty.CaseAsync()).GetProperty("clocks")[0].TryGetProperty("missedOn", out _) ? "missed" : null,
            "the conference's clock is missed");
        var journal = await (await platform.AsAsync(duty.Office)).GetAsync($"/api/review/cases/{duty.Id}/journal");
        journal.EnumerateArray().Count(row => row.GetProperty("act").GetString() == "miss-deadline").ShouldBe(1);
        await platform.TimeIsAsync("2024-11-18T09:00");
    }
}
