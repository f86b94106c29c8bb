using System.Net;
using Npgsql;
using Platform.SystemTests.Running;

namespace Platform.SystemTests.Tenancy;

/// <summary>Who asks for another county's things is written down.</summary>
[Collection(PlatformCollection.Name)]
public sealed class RefusedAccessTests(RunningPlatform platform)
{
    [Fact]
    public async Task Asking_for_another_countys_case_is_written_down_with_who_asked_and_from_where()
    {
        await platform.TimeIsAsync("2024-11-18T09:00");
        var duty = await new DutyStory(platform).SubmittedAsync();
        var foreigner = await platform.AsAsync("establishment-office@152223");
        (await foreigner.SendAsync(HttpMethod.Get, $"/api/review/cases/{duty.Id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await RowAsync("review", $"/cases/{duty.Id}")).ShouldBe("establishment-office@152223 establishment-office@152223 127.0.0.1 GET");
        (await foreigner.SendAsync(HttpMethod.Post, $"/api/intake/applications/{duty.Id}/submit", version: 1))
            .StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await RowAsync("intake", $"/applications/{duty.Id}/submit"))
            .ShouldBe("establishment-office@152223 establishment-office@152223 127.0.0.1 POST");
    }

    [Fact]
    public async Task What_an_official_may_see_is_not_written_down()
    {
        await platform.TimeIsAsync("2024-11-18T09:00");
        var duty = await new DutyStory(platform).SubmittedAsync();
        await using var database = await platform.DatabaseAsync("review");
        await using var count = new NpgsqlCommand("select count(*) from refused_access where path = $1 and body = $2", database)
        {
            Parameters = { new() { Value = $"/cases/{duty.Id}" }, new() { Value = "justice-bureau@152224" } },
        };
        (await count.ExecuteScalarAsync()).ShouldBe(0L);
    }

    [Theory]
    [InlineData("intake")]
    [InlineData("review")]
    [InlineData("registry")]
    [InlineData("assessment")]
    public async Task A_service_adds_to_the_record_and_cannot_change_it(string service)
    {
        await using var owner = await platform.DatabaseAsync(service);
        await using var rights = new NpgsqlCommand(
            $"""
            select has_table_privilege('{service}_app', 'refused_access', 'insert'),
                has_table_privilege('{service}_app', 'refused_access', 'select')
                or has_table_privilege('{service}_app', 'refused_access', 'update')
                or has_table_privilege('{service}_app', 'refused_access', 'delete')
                or has_table_privilege('{service}_app', 'refused_access', 'truncate')
            """,
            owner);
        await using var row = await rights.ExecuteReaderAsync();
        await row.ReadAsync();
        (row.GetBoolean(0), row.GetBoolean(1)).ShouldBe((true, false));
    }

    [Fact]
    public async Task The_audit_administrator_of_the_jurisdiction_reads_who_asked_and_nobody_else_does()
    {
        var foreigner = await platform.AsAsync("establishment-office@152223");
        var asked = Guid.NewGuid();
        (await foreigner.SendAsync(HttpMethod.Get, $"/api/review/cases/{asked}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var auditor = await platform.AsAsync("audit-administrator@152200");
        (await Eventually.GetAsync(
            async () => (await auditor.GetAsync("/api/review/refused-access?account=152223&size=100")).GetProperty("items").EnumerateArray()
                .Where(l => l.GetProperty("path").GetString() == $"/cases/{asked}")
                .Select(l => l.GetProperty("account").GetString()).FirstOrDefault(),
            "the auditor reads of it")).ShouldBe("establishment-office@152223");
        (await (await platform.AsAsync("audit-administrator@450323")).GetAsync("/api/review/refused-access?account=152223"))
            .GetProperty("total").GetInt32().ShouldBe(0);
        (await foreigner.SendAsync(HttpMethod.Get, "/api/review/refused-access")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private async Task<string> RowAsync(string service, string path)
    {
        await using var database = await platform.DatabaseAsync(service);
        return await Eventually.GetAsync(
            async () =>
            {
                await using var command = new NpgsqlCommand(
                    "select account || ' ' || body || ' ' || address || ' ' || method from refused_access"
                    + " where path = $1 and account = 'establishment-office@152223'",
                    database);
                command.Parameters.Add(new() { Value = path });
                return (string?)await command.ExecuteScalarAsync();
            },
            $"{path} is written down by {service}");
    }
}
