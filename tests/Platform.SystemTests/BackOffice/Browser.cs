using Microsoft.Playwright;

namespace Platform.SystemTests.BackOffice;

/// <summary>Debian's headless Chromium, shared by all tests; every visitor has a window of their own in it.</summary>
public sealed class Browser : IAsyncLifetime
{
    private IPlaywright playwright = null!;

    internal IBrowser Chromium { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        Chromium = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = "/usr/bin/chromium-headless-shell",
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync",
            ],
        });
    }

    public async Task DisposeAsync()
    {
        await Chromium.DisposeAsync();
        playwright.Dispose();
    }
}
