using Review.Tasks;

namespace Platform.Tests.People;

/// <summary>Who of a body acts on a case.</summary>
public sealed class ChargeTests
{
    private const string First = "establishment-office@152221";
    private const string Second = "establishment-office.2@152221";

    [Fact]
    public void A_case_handed_to_nobody_is_acted_on_by_whoever_is_of_the_body() => Of(Charge.Nobody, First).ShouldBe((true, null));

    [Fact]
    public void Only_the_official_in_charge_acts()
    {
        Of(new(Second, IsDelegate: false), Second).ShouldBe((true, null));
        Of(new(Second, IsDelegate: false), First).ShouldBe((false, null));
    }

    [Fact]
    public void A_delegate_acts_in_the_place_of_the_official_in_charge() =>
        Of(new(Second, IsDelegate: true), First).ShouldBe((true, Second));

    [Fact]
    public void The_refusal_names_the_official_in_charge_and_the_article_of_the_act()
    {
        var refusal = OnlyTheOfficialInChargeActs.Refusal(Second, "XA 第九条");
        (refusal.Status, refusal.Rule, refusal.Article).ShouldBe((422, "OnlyTheOfficialInChargeActs", "XA 第九条"));
        refusal.Title.ShouldContain($"“{Second}”");
    }

    private static (bool Acts, string? InPlaceOf) Of(Charge charge, string account) => (charge.Lets(account), charge.OnBehalfOf(account));
}
