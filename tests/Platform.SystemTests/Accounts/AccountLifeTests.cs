using System.Net;
using Platform.SystemTests.Running;

namespace Platform.SystemTests.Accounts;

/// <summary>An account from its making to its end.</summary>
[Collection(PlatformCollection.Name)]
public sealed class AccountLifeTests(RunningPlatform platform)
{
    private readonly Administering administering = new(platform);

    [Fact]
    public async Task One_administrator_makes_an_account_and_another_lets_it_in()
    {
        var name = await administering.MadeAsync();
        (await administering.TryAsync(name, "")).ShouldBe((HttpStatusCode.Unauthorized, "sign-in-failed"));
        (await StateAsync(name)).ShouldBe("Awaiting");
        var initial = await administering.InitialPasswordAsync(name, "activate");
        (await administering.TryAsync(name, initial)).Status.ShouldBe(HttpStatusCode.OK);
        (await StateAsync(name)).ShouldBe("Active");
        (await administering.JournalAsync(name)).ShouldBe(
            ["SignedIn", "Activated by security-administrator@152200", "SignInFailed", "Made by system-administrator@152200"]);
    }

    [Fact]
    public async Task Nothing_is_open_to_an_account_before_it_has_a_password_of_its_own()
    {
        var (name, initial) = await administering.ActivatedAsync();
        using var holder = await Official.SignInAsync(platform.Portal, name, initial);
        (await holder.GetAsync("/api/session")).GetProperty("mustChangePassword").GetBoolean().ShouldBeTrue();
        var closed = await holder.SendAsync(HttpMethod.Get, "/api/review/tasks");
        (closed.StatusCode, await Administering.ProblemOf(closed)).ShouldBe((HttpStatusCode.Forbidden, "password-change-required"));
        (await holder.SendAsync(HttpMethod.Get, "/api/registry/public/entries")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await holder.SendAsync(HttpMethod.Get, "/desk")).RequestMessage!.RequestUri!.PathAndQuery.ShouldBe("/password?from=%2Fdesk");

        (await holder.PutAsync("/api/session/password", new { current = initial, next = Administering.OwnPassword }))
            .StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await holder.GetAsync("/api/session")).GetProperty("mustChangePassword").GetBoolean().ShouldBeFalse();
        (await holder.SendAsync(HttpMethod.Get, "/api/review/tasks")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("eleven char", "口令至少 12 个字符。")]
    [InlineData("Passw0rd1234", "这个口令太常见，容易被猜到，请换一个。")]
    [InlineData("aaaaaaabbbbbbb", "这个口令太常见，容易被猜到，请换一个。")]
    [InlineData("NAME and more", "口令不能是账号名，也不能含有账号名。")]
    [InlineData(Administering.OwnPassword, "新口令不能与原口令相同。")]
    public async Task A_password_that_is_easily_guessed_is_refused_in_words(string next, string words)
    {
        var name = await administering.InUseAsync();
        using var holder = await Official.SignInAsync(platform.Portal, name, Administering.OwnPassword);
        var refused = await holder.PutAsync(
            "/api/session/password",
            new { current = Administering.OwnPassword, next = next.Replace("NAME", name.ToUpperInvariant(), StringComparison.Ordinal) });
        (refused.StatusCode, await Administering.ProblemOf(refused)).ShouldBe((HttpStatusCode.UnprocessableEntity, "password-refused"));
        (await refused.Content.ReadAsStringAsync()).ShouldContain(words);
    }

    [Fact]
    public async Task A_password_given_anew_ends_what_went_on_with_the_former()
    {
        var name = await administering.InUseAsync();
        using var holder = await Official.SignInAsync(platform.Portal, name, Administering.OwnPassword);
        var initial = await administering.InitialPasswordAsync(name, "reset-password");
        (await holder.SendAsync(HttpMethod.Get, "/api/session")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await administering.TryAsync(name, Administering.OwnPassword)).Status.ShouldBe(HttpStatusCode.Unauthorized);
        using var again = await Official.SignInAsync(platform.Portal, name, initial);
        (await again.GetAsync("/api/session")).GetProperty("mustChangePassword").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task A_closed_account_is_out_at_once_and_may_come_back()
    {
        var name = await administering.InUseAsync();
        using var holder = await Official.SignInAsync(platform.Portal, name, Administering.OwnPassword);
        var security = await administering.SecurityAsync();
        (await security.SendAsync(HttpMethod.Post, $"/api/accounts/{name}/disable", new { reason = " " }))
            .StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await security.SendAsync(HttpMethod.Post, $"/api/accounts/{name}/disable", new { reason = "人员调离" }))
            .StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await holder.SendAsync(HttpMethod.Get, "/api/session")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await administering.TryAsync(name, Administering.OwnPassword)).ShouldBe((HttpStatusCode.Forbidden, "account-disabled"));
        (await administering.TryAsync(name, "a wrong password")).ShouldBe((HttpStatusCode.Unauthorized, "sign-in-failed"));
        (await StateAsync(name)).ShouldBe("Disabled");
        (await security.SendAsync(HttpMethod.Post, $"/api/accounts/{name}/enable")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await administering.TryAsync(name, Administering.OwnPassword)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Many_wrong_passwords_from_several_addresses_lock_an_account_until_it_is_unlocked()
    {
        var name = await administering.InUseAsync();
        for (var n = 0; n < 30; n++)
        {
            var expected = n < 29 ? (HttpStatusCode.Unauthorized, "sign-in-failed") : (HttpStatusCode.TooManyRequests, "account-locked");
            (await administering.TryAsync(name, "a wrong password", $"127.0.1.{1 + (n / 8)}")).ShouldBe(expected, $"attempt {n + 1}");
        }

        (await administering.TryAsync(name, Administering.OwnPassword)).ShouldBe((HttpStatusCode.TooManyRequests, "account-locked"));
        (await StateAsync(name)).ShouldBe("Locked");
        (await (await administering.SecurityAsync()).SendAsync(HttpMethod.Post, $"/api/accounts/{name}/unlock"))
            .StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await administering.TryAsync(name, Administering.OwnPassword)).Status.ShouldBe(HttpStatusCode.OK);
        (await administering.JournalAsync(name)).Take(4)
            .ShouldBe(["SignedIn", "Unlocked by security-administrator@152200", "LockedOut", "SignInFailed"]);
    }

    private async Task<string> StateAsync(string name) =>
        (await (await administering.SystemAsync()).GetAsync($"/api/accounts?q={name}"))
            .GetProperty("items")[0].GetProperty("state").GetString()!;
}
