using Platform.SystemTests.Running;
using RabbitMQ.Client;

namespace Platform.SystemTests.Faults;

/// <summary>Two replicas of review and of registry share their messages. (That sweeps act once, every scenario's journal shows.)</summary>
[Collection(PlatformCollection.Name)]
public sealed class ReplicaTests(RunningPlatform platform)
{
    [Theory]
    [InlineData("review-open-case")]
    [InlineData("registry-enter-admitted-duty")]
    public async Task Both_replicas_take_messages_from_one_queue(string queue)
    {
        await using var connection = await new ConnectionFactory { Uri = new Uri(await platform.ConnectionStringAsync("rabbitmq")) }.CreateConnectionAsync();
        await using var channel = await connection.CreateChannelAsync();
        (await channel.QueueDeclarePassiveAsync(queue)).ConsumerCount.ShouldBe(2u);
    }

    [Fact]
    public async Task A_missed_clock_is_recorded_once()
    {
        await platform.TimeIsAsync("2024-11-18T09:00");
        var duty = await new DutyStory(platform, "152223").SubmittedAsync();
        await platform.TimeIsAsync("2024-12-03T09:00");
        await Eventually.GetAsync(
            async () => (await duty.CaseAsync()).GetProperty("clocks")[0].TryGetProperty("missedOn", out _) ? "missed" : null, "the conference's clock is missed");
        var journal = await (await platform.AsAsync(duty.Office)).GetAsync($"/api/review/cases/{duty.Id}/journal");
        journal.EnumerateArray().Count(row => row.GetProperty("act").GetString() == "miss-deadline").ShouldBe(1);
        await platform.TimeIsAsync("2024-11-18T09:00");
    }
}
