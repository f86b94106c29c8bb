using System.Net;
using Npgsql;
using Platform.SystemTests.Running;

namespace Platform.SystemTests.Accounts;

/// <summary>How the first people get in: in a demonstration whose time is real, and where there is none.</summary>
[Collection(PlatformCollection.Name)]
public sealed class FirstSignInTests(RunningPlatform platform) : IAsyncLifetime
{
    private const string Account = "establishment-office@152221";
    private readonly string name = $"portal_{Guid.NewGuid():N}";
    private string secrets = "";

    public async Task InitializeAsync()
    {
        secrets = Directory.CreateDirectory(Path.Combine(platform.Data, name)).FullName;
        await using var database = await platform.DatabaseAsync("portal");
        await new NpgsqlCommand($"create database {name}", database).ExecuteNonQueryAsync();
    }

    public async Task DisposeAsync()
    {
        await using var database = await platform.DatabaseAsync("portal");
        await new NpgsqlCommand($"drop database {name} with (force)", database).ExecuteNonQueryAsync();
    }

    [Fact]
    public async Task In_real_time_a_demonstrations_account_sets_its_own_password_and_a_restart_leaves_it()
    {
        await using (var portal = await StartAsync(demonstration: true))
        {
            using var holder = await Official.SignInAsync(portal.Address, Account, Shared);
            (await holder.SendAsync(HttpMethod.Get, "/api/review/tasks")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
            (await holder.PutAsync("/api/session/password", new { current = Shared, next = Administering.OwnPassword }))
                .StatusCode.ShouldBe(HttpStatusCode.NoContent);
        }

        await using var again = await StartAsync(demonstration: true);
        using var returning = await Official.SignInAsync(again.Address, Account, Administering.OwnPassword);
        (await returning.GetAsync("/api/session")).GetProperty("mustChangePassword").GetBoolean().ShouldBeFalse();
        using var other = await Official.SignInAsync(again.Address, "establishment-office.2@152221", Shared);
        (await other.GetAsync("/api/session")).GetProperty("mustChangePassword").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task Without_a_demonstration_the_first_administrators_find_their_passwords_among_the_secrets()
    {
        await using var portal = await StartAsync(demonstration: false);
        var initial = (await File.ReadAllTextAsync(Path.Combine(secrets, "first-password-security-administrator@152200"))).Trim();
        using var administrator = await Official.SignInAsync(portal.Address, "security-administrator@152200", initial);
        (await administrator.SendAsync(HttpMethod.Get, "/api/accounts")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await administrator.PutAsync("/api/session/password", new { current = initial, next = Administering.OwnPassword }))
            .StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await administrator.GetAsync("/api/accounts")).GetProperty("total").GetInt32().ShouldBe(3);
    }

    private string Shared => File.ReadAllText(Path.Combine(secrets, "demo-password")).Trim();

    private async Task<AnotherPortal> StartAsync(bool demonstration) => await AnotherPortal.StartAsync(
        platform,
        ("ConnectionStrings__portal-db",
            new NpgsqlConnectionStringBuilder(await platform.ConnectionStringAsync("portal-db")) { Database = name }.ConnectionString),
        ("Secrets__Folder", secrets),
        ("Demo__Enabled", demonstration ? "true" : "false"),
        ("ASPNETCORE_ENVIRONMENT", demonstration ? "Development" : "Production"));
}
