using System.Net;
using System.Text.Json;
using Npgsql;
using Platform.SystemTests.Running;

namespace Platform.SystemTests.Tenancy;

/// <summary>
/// What belongs to one county does not exist for another: every endpoint with something's id in it answers 404, and no list shows it.
/// </summary>
[Collection(PlatformCollection.Name)]
public sealed class ForeignCountyTests(RunningPlatform platform)
{
    private static readonly string[] Foreigners = ["agriculture-bureau@152221", "establishment-office@152221", "township@152221100"];

    [Fact]
    public async Task A_token_of_another_county_gets_404_on_every_endpoint()
    {
        await platform.TimeIsAsync("2024-11-18T09:00");
        var duty = await (await new DutyStory(platform).AwaitingApprovalAsync()).ApprovedAsync();
        await duty.ListedAsync();
        var entry = await IdAsync("registry", "select id from entries where case_id = $1", duty.Id);
        var notice = await IdAsync("review", "select id from notices where case_id = $1 limit 1", duty.Id);

        var tried = 0;
        foreach (var service in (string[])["intake", "review", "registry", "assessment"])
        {
            var document = new OpenApiDocument(await (await platform.AsAsync(Foreigners[0])).GetAsync($"/api/{service}/openapi/v1.json"));
            foreach (var (method, path, body) in document.Endpoints().Where(e => !e.Path.StartsWith("/public", StringComparison.Ordinal)))
            {
                var id = service switch
                {
                    "registry" => entry,
                    "review" when path.StartsWith("/notices", StringComparison.Ordinal) => notice,
                    _ => duty.Id,
                };
                foreach (var account in Foreigners)
                {
                    var address = $"/api/{service}" + path.Replace("{id}", id.ToString(), StringComparison.Ordinal)
                        .Replace("{number}", "1", StringComparison.Ordinal);
                    if (path.Contains("{id}", StringComparison.Ordinal))
                    {
                        using var answer = await (await platform.AsAsync(account)).SendAsync(method, address, body, version: 1);
                        answer.StatusCode.ShouldBe(
                            HttpStatusCode.NotFound, $"{account} {method} {address}: {await answer.Content.ReadAsStringAsync()}");
                        tried++;
                    }
                    else if (method == HttpMethod.Get && !path.Contains('{', StringComparison.Ordinal))
                    {
                        using var answer = await (await platform.AsAsync(account)).SendAsync(method, address);
                        (await answer.Content.ReadAsStringAsync()).ShouldNotContain(duty.Title);
                    }
                }
            }
        }

        tried.ShouldBeGreaterThan(50);
    }

    [Theory]
    [InlineData("intake")]
    [InlineData("review")]
    [InlineData("registry")]
    [InlineData("assessment")]
    public async Task A_query_without_a_tenant_sees_nothing(string service)
    {
        await platform.TimeIsAsync("2024-11-18T09:00");
        var duty = await (await new DutyStory(platform).AwaitingApprovalAsync()).ApprovedAsync();
        await duty.ListedAsync();
        await using var owner = await platform.DatabaseAsync(service);
        var tables = await StringsAsync(
            owner,
            "select table_name from information_schema.columns where table_schema = 'public' and column_name in ('county', 'counties')");
        var filled = new List<string>();
        foreach (var table in tables)
        {
            await using var rows = new NpgsqlCommand($"reset role; select exists (select from {table})", owner);
            if (await rows.ExecuteScalarAsync() is true)
            {
                filled.Add(table);
            }

            await using var count = new NpgsqlCommand($"set role {service}_app; select count(*) from {table}", owner);
            (await count.ExecuteScalarAsync()).ShouldBe(0L, $"{service}: {table}");
        }

        tables.ShouldNotBeEmpty();
        (filled.Count > 0 || service == "assessment").ShouldBeTrue($"the owner sees rows in the tables of {service}");
    }

    [Theory]
    [InlineData("intake")]
    [InlineData("review")]
    [InlineData("registry")]
    [InlineData("assessment")]
    [InlineData("portal")]
    public async Task A_service_logs_in_with_its_limited_role(string service)
    {
        await using var owner = await platform.DatabaseAsync(service);
        (await Eventually.GetAsync(
            async () => await StringsAsync(
                owner,
                "select distinct usename::text from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()"
                + " and backend_type = 'client backend' and application_name = $1",
                service) is { Count: > 0 } users ? users : null,
            $"{service} is connected")).ShouldBe([$"{service}_app"]);
        (await StringsAsync(
            owner,
            "select rolname::text from pg_roles where rolname = $1 and rolcanlogin and not rolsuper and not rolbypassrls",
            $"{service}_app"))
            .ShouldBe([$"{service}_app"]);
        (await StringsAsync(
            owner,
            "select application_name from pg_stat_activity where usename = current_user and application_name in ($1, $1 || ' migration')",
            service))
            .ShouldBeEmpty("the owner only migrates, and leaves");
    }

    [Fact]
    public async Task Whoever_has_not_signed_in_is_refused()
    {
        using var anybody = new HttpClient { BaseAddress = platform.Portal };
        string[] addresses = ["/api/intake/applications", "/api/review/tasks", "/api/registry/entries", "/api/assessment/daily-records"];
        foreach (var address in addresses)
        {
            (await anybody.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized, address);
        }
    }

    private static async Task<List<string>> StringsAsync(NpgsqlConnection connection, string sql, params string[] parameters)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        foreach (var parameter in parameters)
        {
            command.Parameters.Add(new() { Value = parameter });
        }

        var values = new List<string>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            values.Add(reader.GetString(0));
        }

        return values;
    }

    private async Task<Guid> IdAsync(string service, string sql, Guid caseId)
    {
        await using var connection = await platform.DatabaseAsync(service);
        return await Eventually.GetAsync<object>(
            async () =>
            {
                await using var command = new NpgsqlCommand(sql, connection) { Parameters = { new() { Value = caseId } } };
                return await command.ExecuteScalarAsync();
            },
            sql) is Guid id ? id : throw new JsonException(sql);
    }
}
