namespace Portal.Identity.Accounts;

/// <summary>From where a request comes, as journals and lists of sessions keep it.</summary>
/// <param name="Browser">The User-Agent, at most 200 characters.</param>
/// <param name="Address">The network address.</param>
internal sealed record Caller(string Browser, string Address)
{
    private const int LongestBrowser = 200;

    public static Caller Of(HttpContext? context)
    {
        var browser = (context?.Request.Headers.UserAgent.ToString() ?? "").Replace("\0", "", StringComparison.Ordinal);
        var address = context?.Connection.RemoteIpAddress;
        return new(
            browser.Length > LongestBrowser ? browser[..LongestBrowser] : browser,
            (address?.IsIPv4MappedToIPv6 is true ? address.MapToIPv4() : address)?.ToString() ?? "");
    }
}
