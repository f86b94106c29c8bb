using System.Net;
using System.Text.Json;
using Npgsql;
using Platform.SystemTests.Running;

namespace Platform.SystemTests.Accounts;

/// <summary>Three administrators, kept apart, and what they did on record.</summary>
[Collection(PlatformCollection.Name)]
public sealed class AdministratorTests(RunningPlatform platform)
{
    private readonly Administering administering = new(platform);

    [Theory]
    [InlineData("GET", "/api/accounts", "system security audit")]
    [InlineData("POST", "/api/accounts", "system")]
    [InlineData("POST", "/api/accounts/nobody/activate", "security")]
    [InlineData("POST", "/api/accounts/nobody/reset-password", "security")]
    [InlineData("POST", "/api/accounts/nobody/unlock", "security")]
    [InlineData("POST", "/api/accounts/nobody/disable", "security")]
    [InlineData("POST", "/api/accounts/nobody/enable", "security")]
    [InlineData("GET", "/api/accounts/nobody/sessions", "security")]
    [InlineData("DELETE", "/api/accounts/nobody/sessions", "security")]
    [InlineData("GET", "/api/accounts/journal", "audit")]
    [InlineData("GET", "/api/accounts/journal/verification", "audit")]
    public async Task Each_administrator_does_what_is_theirs_and_nothing_else(string method, string address, string whose)
    {
        foreach (var kind in (string[])["system", "security", "audit", "establishment-office"])
        {
            var who = await platform.AsAsync(
                kind == "establishment-office" ? "establishment-office@152200" : $"{kind}-administrator@152200");
            object? body = method == "POST" ? new { name = "x", body = "x", reason = "x" } : null;
            var status = (await who.SendAsync(new HttpMethod(method), address, body)).StatusCode;
            (status is not HttpStatusCode.Forbidden).ShouldBe(whose.Split(' ').Contains(kind), $"{kind}: {(int)status}");
        }
    }

    [Theory]
    [InlineData("activate")]
    [InlineData("reset-password")]
    [InlineData("unlock")]
    [InlineData("disable")]
    [InlineData("enable")]
    public async Task Nobody_administers_themselves(string act)
    {
        var answer = await (await administering.SecurityAsync()).SendAsync(
            HttpMethod.Post, $"/api/accounts/security-administrator@152200/{act}", new { reason = "x" });
        (answer.StatusCode, await Administering.ProblemOf(answer)).ShouldBe((HttpStatusCode.Forbidden, "own-account"));
    }

    [Fact]
    public async Task An_administrator_of_one_jurisdiction_knows_no_account_of_another()
    {
        var foreigner = await platform.AsAsync("security-administrator@450323");
        (await foreigner.SendAsync(HttpMethod.Post, "/api/accounts/establishment-office@152221/disable", new { reason = "x" }))
            .StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await foreigner.GetAsync("/api/accounts?q=152221")).GetProperty("total").GetInt32().ShouldBe(0);
        var name = await administering.MadeAsync();
        (await (await platform.AsAsync("audit-administrator@450323")).GetAsync($"/api/accounts/journal?account={name}"))
            .GetProperty("total").GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task An_administrators_account_is_of_one_kind_which_its_name_says()
    {
        var system = await administering.SystemAsync();
        (await system.SendAsync(HttpMethod.Post, "/api/accounts", new { name = "boss@152200", body = "platform@152200" }))
            .StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var name = $"audit-administrator.{Random.Shared.Next(100, 100_000)}@152200";
        (await system.SendAsync(HttpMethod.Post, "/api/accounts", new { name, body = "platform@152200" }))
            .StatusCode.ShouldBe(HttpStatusCode.Created);
        (await system.GetAsync($"/api/accounts?q={name}"))
            .GetProperty("items")[0].GetProperty("role").GetString().ShouldBe("AuditAdministrator");
        (await system.SendAsync(
            HttpMethod.Post, "/api/accounts", new { name = "establishment-office.7@152221", body = "justice-bureau@152221" }))
            .StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Administrators_have_no_part_in_any_procedure()
    {
        Official[] administrators =
            [await administering.SystemAsync(), await administering.SecurityAsync(), await administering.AuditAsync()];
        foreach (var administrator in administrators)
        {
            (await administrator.SendAsync(HttpMethod.Post, $"/api/review/cases/{Guid.NewGuid()}/receive", new { }, version: 1))
                .StatusCode.ShouldBe(HttpStatusCode.Forbidden);
            (await administrator.SendAsync(HttpMethod.Post, "/api/intake/applications", new { procedure = "XA-1" }))
                .StatusCode.ShouldBe(HttpStatusCode.Forbidden);
            (await administrator.GetAsync("/api/review/tasks")).GetProperty("total").GetInt32().ShouldBe(0);
        }
    }

    [Fact]
    public async Task A_row_of_the_journal_that_was_changed_is_found()
    {
        var name = await administering.InUseAsync();
        (await VerifiedAsync()).ShouldBeNull();
        await using var database = await platform.DatabaseAsync("portal");
        var seq = (int)(await new NpgsqlCommand(
            $"select min(seq) from account_journal where account = '{name}'", database).ExecuteScalarAsync())!;
        await ExecuteAsync($"update account_journal set fact = replace(fact, '{name}', '{name}x') where seq = {seq}");
        (await VerifiedAsync()).ShouldBe(seq);
        await ExecuteAsync($"update account_journal set fact = replace(fact, '{name}x', '{name}') where seq = {seq}");
        (await VerifiedAsync()).ShouldBeNull();

        async Task ExecuteAsync(string sql) => await new NpgsqlCommand(sql, database).ExecuteNonQueryAsync();
    }

    [Fact]
    public async Task The_portal_adds_to_the_journal_and_cannot_change_it()
    {
        await using var owner = await platform.DatabaseAsync("portal");
        var rights = await new NpgsqlCommand(
            """
            select string_agg(p, ' ' order by p) from unnest(array['select', 'insert', 'update', 'delete', 'truncate']) as p
            where has_table_privilege('portal_app', 'account_journal', p)
            """,
            owner).ExecuteScalarAsync();
        rights.ShouldBe("insert select");
    }

    private async Task<int?> VerifiedAsync() =>
        (await (await administering.AuditAsync()).GetAsync("/api/accounts/journal/verification")).TryGetProperty("firstBroken", out var row)
            && row.ValueKind == JsonValueKind.Number
            ? row.GetInt32() : null;
}
