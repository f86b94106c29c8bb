using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Platform.SystemTests.BackOffice;

/// <summary>The page where a township reports work that was shifted to it.</summary>
internal static class ReportPage
{
    /// <summary>Fills in the report and sends it; the id of its case.</summary>
    public static async Task<Guid> ReportAsync(IPage page, string department, string way, string description)
    {
        await page.GetByRole(AriaRole.Combobox).First.FillAsync(department);
        await page.Locator(".ant-select-item-option").Filter(new() { HasText = department }).First.ClickAsync();
        await page.Locator($"input[type=radio][value='{way}']").CheckAsync();
        await page.Locator("main textarea").First.FillAsync(description);
        await page.Locator("main form button[type=submit]").ClickAsync();
        await page.Locator(".ant-modal .ant-btn-primary").ClickAsync();
        var link = page.Locator("tbody tr").Filter(new() { HasText = description }).Locator("a[href*='/desk/cases/']");
        await link.WaitForAsync();
        return Guid.Parse(Regex.Match((await link.GetAttributeAsync("href"))!, "[0-9a-f-]{36}").Value);
    }
}
