using Platform.SystemTests.Running;

namespace Platform.SystemTests.BackOffice;

/// <summary>What a browser that has never been here fetches for 工作台.</summary>
[Collection(PlatformCollection.Name)]
public sealed class FirstLoadTests(RunningPlatform platform, Browser browser)
{
    private const int MostScript = 350_000;

    [Fact]
    public async Task The_desk_needs_less_than_350_KB_of_compressed_script()
    {
        await using var clerk = await Visitor.SignedInAsync(platform, browser, "establishment-office@152224");
        await clerk.SettledAsync();
        var script = await clerk.Page.EvaluateAsync<int>(
            "performance.getEntriesByType('resource').filter(r => r.name.endsWith('.js')).reduce((sum, r) => sum + r.encodedBodySize, 0)");
        script.ShouldBeInRange(50_000, MostScript);
        clerk.NothingFailed();
    }
}
