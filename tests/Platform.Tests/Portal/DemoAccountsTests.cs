using DutyLaw.Packs;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Portal.Identity.Accounts;

namespace Platform.Tests.Portal;

/// <summary>Who may sign in at a demonstration.</summary>
public sealed class DemoAccountsTests
{
    private static readonly Jurisdiction Xingan = PackLoader.Load(Repository.Path("jurisdictions/152200-xingan"));
    private static readonly Dictionary<string, Account> Accounts = DemoAccounts.Of(Xingan).ToDictionary(a => a.UserName!);

    [Fact]
    public void Every_body_and_every_township_has_an_account_named_by_its_code_and_a_second_official() =>
        Accounts.Keys.ShouldBe(
            Xingan.Bodies.SelectMany(b => new[] { b.Code, b.Code.Replace("@", ".2@", StringComparison.Ordinal) }), ignoreOrder: true);

    [Fact]
    public void The_second_official_differs_in_nothing_but_the_account()
    {
        var (first, second) = (Accounts["establishment-office@152221"], Accounts["establishment-office.2@152221"]);
        (second.Body, second.Role, string.Join(' ', second.Counties), second.DisplayName, second.IsDemo)
            .ShouldBe((first.Body, first.Role, string.Join(' ', first.Counties), first.DisplayName, first.IsDemo));
    }

    [Theory]
    [InlineData("establishment-office@152221", "EstablishmentOffice", "152221", "科尔沁右翼前旗委编办")]
    [InlineData("township@152221100", "Township", "152221", "科尔沁右翼前旗科尔沁镇")]
    [InlineData("justice-bureau@152200", "LeagueJusticeBureau", "152201 152202 152221 152222 152223 152224", "兴安盟司法局")]
    public void A_body_sees_its_county_and_a_league_body_sees_them_all(string name, string role, string counties, string displayName)
    {
        var account = Accounts[name];
        (account.Body, account.Role, string.Join(' ', account.Counties), account.DisplayName, account.IsDemo)
            .ShouldBe((name, role, counties, displayName, true));
    }

    [Theory]
    [InlineData("450323-lingchuan", "establishment-office@450300", "450323")]
    [InlineData("230811-jiaoqu", "establishment-office@230000", "230811")]
    public void A_city_or_province_body_above_a_pack_of_one_county_sees_it(string pack, string name, string county) =>
        DemoAccounts.Of(PackLoader.Load(Repository.Path($"jurisdictions/{pack}")))
            .Single(a => a.UserName == name).Counties.ShouldBe([county]);

    [Fact]
    public void Production_refuses_demonstration_accounts() =>
        Should.Throw<InvalidOperationException>(() => DemoMode.Of(Enabled("true"), new Named(Environments.Production)))
            .Message.ShouldBe("Demonstration accounts are refused in Production; unset Demo__Enabled.");

    [Fact]
    public void Without_being_asked_for_there_are_none()
    {
        DemoMode.Of(Enabled(null), new Named(Environments.Production)).IsOn.ShouldBeFalse();
        DemoMode.Of(Enabled("true"), new Named(Environments.Development)).IsOn.ShouldBeTrue();
    }

    private static IConfiguration Enabled(string? value) =>
        new ConfigurationBuilder().AddInMemoryCollection([new("Demo:Enabled", value)]).Build();

    private sealed class Named(string environment) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = environment;

        public string ApplicationName { get; set; } = "Portal";

        public string ContentRootPath { get; set; } = "";

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
