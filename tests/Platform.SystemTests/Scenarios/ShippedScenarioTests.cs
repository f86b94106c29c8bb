using Platform.SystemTests.Running;

namespace Platform.SystemTests.Scenarios;

/// <summary>The regulation's journeys, played through the portal on the whole platform.</summary>
[Collection(PlatformCollection.Name)]
public sealed class ShippedScenarioTests(RunningPlatform platform)
{
    public static TheoryData<string> Shipped => [.. Playing.Shipped.Select(file => Path.GetFileNameWithoutExtension(file))];

    [Theory]
    [MemberData(nameof(Shipped))]
    public async Task The_journey_goes_as_the_regulation_says(string scenario) =>
        await platform.PlayAsync(Playing.Shipped.Where(file => Path.GetFileNameWithoutExtension(file) == scenario));

    [Fact]
    public async Task Scenarios_can_be_played_again_in_any_order() => await platform.PlayAsync(Playing.Shipped.Reverse());
}
