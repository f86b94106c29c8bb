using Microsoft.Playwright;

namespace Platform.SystemTests.BackOffice;

/// <summary>The form of an application, whose fields come from the pack.</summary>
internal static class ApplicationForm
{
    /// <summary>A term's first and last day.</summary>
    public sealed record Term(string From, string To);

    /// <summary>One of a list that is searched by text: a listed duty by its title, a body by its name.</summary>
    public sealed record Found(string Text);

    public static async Task FillAsync(IPage page, string key, object value)
    {
        var field = page.Locator($"[id='field-{key}']");
        switch (value)
        {
            case bool yes:
                await field.Locator($"input[type=radio][value='{(yes ? "true" : "false")}']").CheckAsync();
                break;
            case Enum word:
                await field.Locator($"input[type=radio][value='{word}']").CheckAsync();
                break;
            case Term term:
                await DayAsync(page, $"input-{key}", term.From);
                await DayAsync(page, $"input-{key}-to", term.To);
                break;
            case Found found:
                await page.Locator($"[id='input-{key}']").FillAsync(found.Text);
                await page.Locator(".ant-select-item-option").Filter(new() { HasText = found.Text }).First.ClickAsync();
                break;
            case string[] townships:
                foreach (var township in townships)
                {
                    await field.Locator($"input[type=checkbox][value='{township}']").CheckAsync();
                }

                break;
            case string text:
                await page.Locator($"[id='input-{key}']").FillAsync(text);
                break;
            default:
                throw new ArgumentException($"no control takes {value}", nameof(value));
        }
    }

    /// <summary>Whatever is required and still empty: a sentence, or "no".</summary>
    public static async Task FillRestAsync(IPage page)
    {
        foreach (var text in await page.Locator("[id^='input-'][aria-required=true]").AllAsync())
        {
            if (await text.EvaluateAsync<bool>(
                "e => (e.tagName === 'TEXTAREA' || e.type === 'text') && e.role !== 'combobox' && e.value === ''"))
            {
                await text.FillAsync("按规定办理。");
            }
        }

        foreach (var choice in await page.Locator("fieldset:has(.required):has(input[type=radio]):not(:has(input:checked))").AllAsync())
        {
            var no = choice.Locator("input[type=radio][value=false]");
            await (await no.CountAsync() > 0 ? no : choice.Locator("input[type=radio]").First).CheckAsync();
        }
    }

    private static async Task DayAsync(IPage page, string id, string day)
    {
        await page.Locator($"[id='{id}']").FillAsync(day);
        await page.Locator($"[id='{id}']").PressAsync("Enter");
    }
}
