using DutyLaw.Bodies;

namespace Platform.Tests.People;

/// <summary>Names of accounts carry their body.</summary>
public sealed class AccountNameTests
{
    [Theory]
    [InlineData("establishment-office@152221", 1, "establishment-office@152221")]
    [InlineData("establishment-office@152221", 2, "establishment-office.2@152221")]
    [InlineData("township@152221100", 12, "township.12@152221100")]
    public void The_first_account_is_named_like_its_body_a_further_one_by_its_number(string body, int number, string name)
    {
        AccountName.Of(body, number).ShouldBe(name);
        AccountName.BodyOf(name).ShouldBe(body);
    }

    [Theory]
    [InlineData("establishment-office.1@152221")]
    [InlineData("establishment-office.0@152221")]
    [InlineData("establishment-office.-2@152221")]
    [InlineData("establishment-office.@152221")]
    [InlineData("establishment-office.two@152221")]
    [InlineData(".2")]
    [InlineData("")]
    public void What_is_not_a_number_of_a_further_account_is_left_as_it_is(string name) => AccountName.BodyOf(name).ShouldBe(name);
}
