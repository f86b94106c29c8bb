using System.Net;
using Npgsql;
using Platform.SystemTests.Running;

namespace Platform.SystemTests.Faults;

/// <summary>What breaks loses nothing and doubles nothing.</summary>
[Collection(PlatformCollection.Name)]
public sealed class FaultTests(RunningPlatform platform)
{
    [Fact]
    public async Task Killing_review_between_commit_and_publish_loses_and_doubles_nothing()
    {
        await platform.TimeIsAsync("2024-11-18T09:00");
        var duty = await new DutyStory(platform).AwaitingApprovalAsync();
        var broker = platform.ProcessesOf("rabbitmq").ShouldHaveSingleItem();
        await ProcessList.SignalAsync("STOP", broker);
        try
        {
            await duty.ApprovedAsync();
            (await MessagesLeftAsync("review", duty.Id)).ShouldBeGreaterThan(0, "the approval is committed and not yet published");
            foreach (var review in platform.ProcessesOf("review"))
            {
                await ProcessList.SignalAsync("KILL", review);
            }
        }
        finally
        {
            await ProcessList.SignalAsync("CONT", broker);
        }

        await platform.StartAgainAsync("review");
        await platform.AnswersAsync("review");
        await duty.ListedAsync();
        await Eventually.GetAsync(async () => await MessagesLeftAsync("review", duty.Id) == 0 ? "empty" : null, "review's outbox is empty");
        (await duty.PublicEntriesAsync()).ShouldBe(1);
        (await duty.VerificationAsync()).GetProperty("verified").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task A_broker_that_is_down_for_a_minute_loses_no_submission()
    {
        await platform.TimeIsAsync("2024-11-18T09:00");
        var broker = platform.ProcessesOf("rabbitmq").ShouldHaveSingleItem();
        var duties = new List<DutyStory>();
        await ProcessList.SignalAsync("KILL", broker);
        try
        {
            using var often = new PeriodicTimer(TimeSpan.FromSeconds(3));
            for (var i = 0; i < 20 && await often.WaitForNextTickAsync(); i++)
            {
                duties.Add(await new DutyStory(platform).SentAsync());
            }
        }
        finally
        {
            await platform.StartAgainAsync("rabbitmq");
        }

        foreach (var duty in duties)
        {
            await duty.ArrivedAsync(120);
        }

        await using var review = await platform.DatabaseAsync("review");
        foreach (var duty in duties)
        {
            await using var command = new NpgsqlCommand("select count(*) from journal where case_id = $1", review)
            {
                Parameters = { new() { Value = duty.Id } },
            };
            (await command.ExecuteScalarAsync()).ShouldBe(1L);
        }

        duties.Select(d => d.Number).Distinct().Count().ShouldBe(duties.Count);
    }

    [Fact]
    public async Task The_same_message_delivered_twice_changes_nothing()
    {
        await platform.TimeIsAsync("2024-11-18T09:00");
        var duty = await new DutyStory(platform).SubmittedAsync();
        var message = Guid.CreateVersion7();
        await using var intake = await platform.DatabaseAsync("intake");
        await using (var again = new NpgsqlCommand(
            """
            insert into outbox (id, type, payload)
            select $2, 'Contracts.Intake.V1.ProhibitedShiftReported', $1 from generate_series(1, 3)
            """, intake))
        {
            again.Parameters.Add(new()
            {
                Value = $$"""{"County":"152224","ReportId":"{{duty.Id}}","Township":"152224100","Department":"agriculture-bureau@152224","""
                    + """
                      "Way":"QuotaSplitting","Description":"分解下达指标","ReportedOn":"2024-11-18"}
                      """,
            });
            again.Parameters.Add(new() { Value = message });
            await again.ExecuteNonQueryAsync();
        }

        await Eventually.GetAsync(async () => await MessagesLeftAsync("intake", duty.Id) == 0 ? "sent" : null, "the three copies are sent");
        await Eventually.GetAsync(async () => await RecordsAsync(duty.Id) > 0 ? "there" : null, "the report is a daily record");
        await new DutyStory(platform).SubmittedAsync();
        (await RecordsAsync(duty.Id)).ShouldBe(1);
        await using var assessment = await platform.DatabaseAsync("assessment");
        await using var handled = new NpgsqlCommand("select count(*) from inbox where message_id = $1", assessment)
        {
            Parameters = { new() { Value = message } },
        };
        (await handled.ExecuteScalarAsync()).ShouldBe(1L);
    }

    [Fact]
    public async Task Of_two_officials_who_decide_at_once_one_wins_and_the_other_is_told()
    {
        await platform.TimeIsAsync("2024-11-18T09:00");
        for (var i = 0; i < 5; i++)
        {
            await platform.TimeIsAsync("2024-11-18T09:00");
            var duty = await new DutyStory(platform).AwaitingApprovalAsync();
            var answers = await Task.WhenAll(
                duty.TryAsync("administrative-office@152200", "approve", new { }),
                duty.TryAsync("administrative-office@152200", "refuse", new { reason = "保障不足" }));
            answers.Select(a => a.StatusCode).Order().ShouldBe([HttpStatusCode.OK, HttpStatusCode.PreconditionFailed]);
            (await duty.VerificationAsync()).GetProperty("verified").GetBoolean().ShouldBeTrue();
        }
    }

    [Fact]
    public async Task A_changed_journal_row_is_found()
    {
        await platform.TimeIsAsync("2024-11-18T09:00");
        var duty = await new DutyStory(platform).SubmittedAsync();
        await duty.ActAsync(duty.Office, "receive", new { });
        (await duty.VerificationAsync()).GetProperty("verified").GetBoolean().ShouldBeTrue();

        await using var owner = await platform.DatabaseAsync("review");
        await using var change = new NpgsqlCommand(
            "update journal set fact = replace(fact, '征求承接意见函', '不征求意见') where case_id = $1 and seq = 2", owner)
        {
            Parameters = { new() { Value = duty.Id } },
        };
        (await change.ExecuteNonQueryAsync()).ShouldBe(1);

        var verification = await duty.VerificationAsync();
        verification.GetProperty("verified").GetBoolean().ShouldBeFalse();
        verification.GetProperty("firstBrokenRow").GetInt32().ShouldBe(2);
    }

    [Fact]
    public async Task The_service_itself_may_not_change_its_journal()
    {
        await using var review = await platform.DatabaseAsync("review");
        foreach (var sql in (string[])["update journal set fact = ''", "delete from journal", "truncate journal"])
        {
            await using var command = new NpgsqlCommand($"set role review_app; {sql}", review);
            (await Should.ThrowAsync<PostgresException>(command.ExecuteNonQueryAsync()))
                .SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
        }
    }

    private async Task<long> MessagesLeftAsync(string service, Guid about)
    {
        await using var connection = await platform.DatabaseAsync(service);
        await using var command = new NpgsqlCommand("select count(*) from outbox where payload like '%' || $1 || '%'", connection)
        {
            Parameters = { new() { Value = about.ToString() } },
        };
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private async Task<long> RecordsAsync(Guid report)
    {
        await using var connection = await platform.DatabaseAsync("assessment");
        await using var command = new NpgsqlCommand("select count(*) from daily_records r where r::text like '%' || $1 || '%'", connection)
        {
            Parameters = { new() { Value = report.ToString() } },
        };
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
