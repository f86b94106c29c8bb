using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;

namespace Platform.SystemTests.Running;

/// <summary>
/// An independent OpenID provider (npm's oidc-provider) on a free port. Whoever signs in there is who they say: the login becomes the claim
/// <c>preferred_username</c>, whatever the password.
/// </summary>
internal sealed partial class OidcProvider : IAsyncDisposable
{
    private readonly Process process;

    private OidcProvider(Process process, string address)
    {
        this.process = process;
        Address = address;
    }

    /// <summary>Its authority.</summary>
    public string Address { get; }

    /// <summary>What makes a portal send people here.</summary>
    public (string Name, string Value)[] Settings =>
    [
        ("SingleSignOn__Name", "统一身份认证"),
        ("SingleSignOn__Authority", Address),
        ("SingleSignOn__ClientId", "duty-platform"),
        ("SingleSignOn__ClientSecret", "for-tests-only"),
    ];

    public static async Task<OidcProvider> StartAsync()
    {
        var program = Path.Combine(Repository.Root, "tests", "oidc-provider", "provider.mjs");
        var process = Process.Start(new ProcessStartInfo("node", [program])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        _ = process.StandardError.ReadToEndAsync();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("listening ", StringComparison.Ordinal))
            {
                _ = process.StandardOutput.ReadToEndAsync();
                return new(process, line["listening ".Length..]);
            }
        }

        throw new InvalidOperationException("The OpenID provider ended before it listened.");
    }

    /// <summary>
    /// The whole way as a browser goes it: from the portal's sign-in page to the provider, through its form, and back, until an answer is
    /// no redirect any more.
    /// </summary>
    /// <param name="browser">With cookies, and without following redirects by itself.</param>
    public async Task<HttpResponseMessage> SignInAsync(HttpClient browser, Uri portal, string login, string from = "/desk")
    {
        var form = await FollowAsync(browser, new Uri(portal, $"/sign-in/provider?from={Uri.EscapeDataString(from)}"));
        form.StatusCode.ShouldBe(HttpStatusCode.OK);
        var action = Action().Match(await form.Content.ReadAsStringAsync()).Groups["address"].Value;
        var filled = new FormUrlEncodedContent([new("prompt", "login"), new("login", login), new("password", "anything")]);
        var answer = await browser.PostAsync(action, filled);
        return await FollowAsync(browser, new Uri(new Uri(action), answer.Headers.Location!));
    }

    public async ValueTask DisposeAsync()
    {
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static async Task<HttpResponseMessage> FollowAsync(HttpClient browser, Uri address)
    {
        while (true)
        {
            var answer = await browser.GetAsync(address);
            if (answer.Headers.Location is not { } next)
            {
                return answer;
            }

            address = new Uri(address, next);
        }
    }

    [GeneratedRegex("""action="(?<address>[^"]+/interaction/[^"]+)" method="post""")]
    private static partial Regex Action();
}
