using Microsoft.Playwright;

namespace Platform.SystemTests.BackOffice;

/// <summary>The form of an act on the case page.</summary>
internal static class ActForm
{
    /// <summary>Everybody whom the form names.</summary>
    public const string Everybody = "*";

    public static async Task FillAsync(IPage page, string act, IEnumerable<(string Field, object Value)> with)
    {
        foreach (var (field, value) in with)
        {
            var control = page.Locator($"[id='act-{act}_{field}']");
            switch (value)
            {
                case Everybody:
                    await control.GetByRole(AriaRole.Button, new() { Name = "全选" }).ClickAsync();
                    break;
                case DateOnly day:
                    await control.FillAsync($"{day:yyyy-MM-dd}");
                    await control.PressAsync("Enter");
                    break;
                case bool or Enum:
                    await control.Locator($"input[value='{value.ToString()!.Replace("True", "true").Replace("False", "false")}']")
                        .CheckAsync();
                    break;
                case string text:
                    await control.FillAsync(text);
                    break;
                default:
                    throw new ArgumentException($"no control takes {value}", nameof(with));
            }
        }
    }

    /// <summary>Checks once more, confirms, and waits until it is told that it is done.</summary>
    public static async Task SendAsync(IPage page)
    {
        await page.Locator(".act-form button[type=submit]").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "确认办理", Exact = true }).ClickAsync();
        await page.Locator(".acts [role=status]").Filter(new() { HasText = "已办理" }).WaitForAsync();
    }
}
