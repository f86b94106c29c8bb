using System.Net;
using System.Text.Json;
using Npgsql;
using Platform.SystemTests.Running;
using Platform.SystemTests.Tenancy;

namespace Platform.SystemTests.Reviewing;

/// <summary>The platform's administrators have no part in any procedure: they act on nothing, and nothing fails because of them.</summary>
[Collection(PlatformCollection.Name)]
public sealed class AdministratorTests(RunningPlatform platform)
{
    private const string Auditor = "audit-administrator@152200";

    [Theory]
    [InlineData("system-administrator@152200")]
    [InlineData("security-administrator@152200")]
    [InlineData(Auditor)]
    [InlineData("audit-administrator@230811")]
    public async Task An_administrator_acts_on_nothing_and_no_address_fails(string account)
    {
        await platform.TimeIsAsync("2024-11-18T09:00");
        var duty = await new DutyStory(platform).SubmittedAsync();
        var administrator = await platform.AsAsync(account);
        var document = new OpenApiDocument(await administrator.GetAsync("/api/review/openapi/v1.json"));
        foreach (var (method, path, body) in document.Endpoints())
        {
            var address = "/api/review" + path.Replace("{id}", duty.Id.ToString(), StringComparison.Ordinal)
                .Replace("{number}", "1", StringComparison.Ordinal).Replace("{item}", "1", StringComparison.Ordinal);
            using var answer = await administrator.SendAsync(method, address, body, version: 1);
            ((int)answer.StatusCode).ShouldBeLessThan(500, $"{method} {address}: {await answer.Content.ReadAsStringAsync()}");
            if (method != HttpMethod.Get)
            {
                answer.StatusCode.ShouldBeOneOf(
                    [HttpStatusCode.Forbidden, HttpStatusCode.BadRequest],
                    $"{method} {address}: {await answer.Content.ReadAsStringAsync()}");
            }

            (await answer.Content.ReadAsStringAsync()).ShouldNotContain(duty.Title, Case.Sensitive, $"{method} {address}");
        }
    }

    [Fact]
    public async Task The_auditor_finds_the_row_that_was_changed_behind_the_platform_s_back()
    {
        await platform.TimeIsAsync("2024-11-18T09:00");
        var whole = await new DutyStory(platform, "152222").SubmittedAsync();
        var broken = await (await new DutyStory(platform, "152222").SubmittedAsync())
            .ActAsync("establishment-office@152222", "receive", new { });
        var (fact, forged) = (
            "select fact from journal where case_id = $1 and seq = 2",
            "update journal set fact = $2 where case_id = $1 and seq = 2");
        await using var database = await platform.DatabaseAsync("review");
        await using var reading = new NpgsqlCommand(fact, database) { Parameters = { new() { Value = broken.Id } } };
        var before = (string)(await reading.ExecuteScalarAsync())!;
        await WriteAsync(database, forged, broken.Id, before.Replace("receive", "withdraw", StringComparison.Ordinal));
        try
        {
            var found = await FindingsAsync();
            found.ShouldContain((broken.Id, 2));
            found.ShouldNotContain(f => f.CaseId == whole.Id);
        }
        finally
        {
            await WriteAsync(database, forged, broken.Id, before);
        }

        (await FindingsAsync()).ShouldNotContain(f => f.CaseId == broken.Id);
    }

    [Fact]
    public async Task Nobody_but_the_auditor_checks_every_journal()
    {
        foreach (var account in (string[])["establishment-office@152200", "security-administrator@152200"])
        {
            using var answer = await (await platform.AsAsync(account)).SendAsync(HttpMethod.Get, "/api/review/verification");
            answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden, account);
        }
    }

    /// <summary>All of them, a few at a time.</summary>
    private async Task<List<(Guid CaseId, int? Row)>> FindingsAsync()
    {
        var auditor = await platform.AsAsync(Auditor);
        var found = new List<(Guid, int?)>();
        for (var next = ""; ;)
        {
            var stretch = await auditor.GetAsync($"/api/review/verification?take=3{next}");
            stretch.GetProperty("checked").GetInt32().ShouldBeLessThanOrEqualTo(3);
            found.AddRange(stretch.GetProperty("broken").EnumerateArray()
                .Select(b => (b.GetProperty("caseId").GetGuid(), b.TryGetProperty("row", out var row) ? row.GetInt32() : (int?)null)));
            if (!stretch.TryGetProperty("next", out var after) || after.ValueKind == JsonValueKind.Null)
            {
                return found;
            }

            next = $"&after={after.GetGuid()}";
        }
    }

    private static async Task WriteAsync(NpgsqlConnection database, string sql, Guid id, string fact)
    {
        await using var command = new NpgsqlCommand(sql, database) { Parameters = { new() { Value = id }, new() { Value = fact } } };
        await command.ExecuteNonQueryAsync();
    }
}
