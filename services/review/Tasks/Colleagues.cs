using System.Net;
using System.Net.Http.Headers;
using ServiceDefaults.Auth;
using ServiceDefaults.Problems;

namespace Review.Tasks;

/// <summary>The accounts of the caller's body, as the portal knows them: asked with the caller's own token.</summary>
internal sealed class Colleagues(HttpClient portal, IHttpContextAccessor http)
{
    private sealed record Colleague(string Account);

    /// <summary>Whether an account is of the official's body.</summary>
    /// <returns>Null: the portal does not answer.</returns>
    public async Task<bool?> HaveAsync(CurrentOfficial official, string account, CancellationToken cancel)
    {
        if (account == official.Account)
        {
            return true;
        }

        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/colleagues");
        request.Headers.Authorization =
            AuthenticationHeaderValue.TryParse(http.HttpContext?.Request.Headers.Authorization, out var token) ? token : null;
        try
        {
            using var answer = await portal.SendAsync(request, cancel);
            return answer.StatusCode == HttpStatusCode.OK && await answer.Content.ReadFromJsonAsync<Colleague[]>(cancel) is { } colleagues
                ? colleagues.Any(c => c.Account == account)
                : null;
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException && !cancel.IsCancellationRequested)
        {
            return null;
        }
    }

    /// <summary>The portal does not answer; nothing was done.</summary>
    public static Problem Unknown() => new(StatusCodes.Status503ServiceUnavailable, "service-unavailable", "暂时无法核对账号，请稍后再试。");
}
