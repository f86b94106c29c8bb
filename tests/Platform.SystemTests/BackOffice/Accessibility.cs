using System.Text.Json;
using Microsoft.Playwright;
using Platform.SystemTests.Running;

namespace Platform.SystemTests.BackOffice;

/// <summary>What axe-core finds on a page.</summary>
internal static class Accessibility
{
    private static readonly string Axe = Path.Combine(Repository.Root, "tests", "axe", "node_modules", "axe-core", "axe.min.js");

    /// <summary>Serious and critical findings: rule, element and why.</summary>
    public static async Task<IReadOnlyList<string>> SeriousFindingsAsync(this IPage page)
    {
        // Through the debugger's door, which the page's own policy for scripts does not close.
        if (!await page.EvaluateAsync<bool>("'axe' in window"))
        {
            await page.EvaluateAsync(await File.ReadAllTextAsync(Axe));
        }

        var findings = await page.EvaluateAsync<JsonElement>(
            "async () => (await axe.run({ resultTypes: ['violations'] })).violations"
            + ".filter(v => ['serious', 'critical'].includes(v.impact))"
            + ".map(v => `${v.id}: ${v.nodes.map(n => n.html.slice(0, 200)).join(' | ')}`)");
        return [.. findings.EnumerateArray().Select(f => f.GetString()!)];
    }
}
