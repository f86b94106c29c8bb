using DutyLaw.Packs;
using Intake.Packs;

namespace Platform.Tests.Intake;

/// <summary>What was granted is not applied for again as if it had been refused.</summary>
public sealed class GrantedTests
{
    private static readonly IReadOnlyList<Jurisdiction> Packs = PackLoader.LoadAll(Repository.Path("jurisdictions"));

    [Theory]
    [InlineData("XA-1", "InForce", true)]
    [InlineData("XA-1", "Denied", false)]
    [InlineData("XA-1", "Withdrawn", false)]
    [InlineData("XA-4", "Adjusted", true)]
    [InlineData("XA-4", "Kept", false)]
    [InlineData("LC-1", "HandedOver", true)]
    [InlineData("LC-1", "NotSigned", false)]
    [InlineData("LC-1", "Denied", false)]
    [InlineData("LC-4", "Published", true)]
    [InlineData("JQ-2", "HandedOver", true)]
    [InlineData("JQ-2", "NotQualified", false)]
    [InlineData("NM-3", "Approved", true)]
    [InlineData("NM-3", "Refused", false)]
    public void A_state_that_follows_an_effect_or_an_approval_is_granted(string procedure, string outcome, bool granted) =>
        Packs.SelectMany(p => p.Procedures).Single(p => p.Id == procedure).Granted(outcome).ShouldBe(granted);
}
