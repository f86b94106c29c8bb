using DutyLaw.Packs;
using Portal.Identity.Accounts;
using Portal.Identity.SingleSignOn;

namespace Platform.Tests.Portal;

/// <summary>What accounts may be called, and where a sign-in may lead.</summary>
public sealed class AccountNameRulesTests
{
    private static readonly IReadOnlyList<Jurisdiction> Packs = PackLoader.LoadAll(Repository.Path("jurisdictions"));
    private static readonly Jurisdiction Xingan = Packs.Single(p => p.Code == "152200");

    [Theory]
    [InlineData("justice-bureau.3@152222", "justice-bureau@152222", true)]
    [InlineData("zhou_7", "justice-bureau@152222", true)]
    [InlineData("Zhou", "justice-bureau@152222", false)]
    [InlineData("周", "justice-bureau@152222", false)]
    [InlineData("data-bureau.3@152222", "justice-bureau@152222", false)]
    [InlineData("establishment-office@450300", "justice-bureau@152222", false)]
    [InlineData("audit-administrator@152200", "justice-bureau@152222", false)]
    [InlineData("audit-administrator.2@152200", "platform@152200", true)]
    [InlineData("audit-administrator.2@450323", "platform@152200", false)]
    [InlineData("zhou_7", "platform@152200", false)]
    public void A_name_tells_of_no_other_body(string name, string body, bool taken) =>
        (AccountNames.FaultOf(Packs, Xingan, name, body) is null).ShouldBe(taken);

    [Theory]
    [InlineData("/", true)]
    [InlineData("/desk/cases?page=2", true)]
    [InlineData("//elsewhere", false)]
    [InlineData("/\\elsewhere", false)]
    [InlineData("/.//evil.example", false)]
    [InlineData("/a/..//evil.example", false)]
    [InlineData("https://elsewhere", false)]
    [InlineData("/desk\r\nSet-Cookie: x", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void A_sign_in_leads_to_an_address_of_our_own(string? address, bool own) => ProviderSignIn.IsLocal(address).ShouldBe(own);

    [Fact]
    public void Every_role_of_the_packs_and_every_administrator_has_a_title() =>
        Packs.SelectMany(p => p.Bodies.Select(b => b.Role.ToString()))
            .Concat([Administrators.System, Administrators.Security, Administrators.Audit])
            .Where(role => RoleTitles.Of(role) == role).ShouldBeEmpty();
}
