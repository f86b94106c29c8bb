using System.Security.Claims;
using Portal.Tokens;
using Portal.Web;

namespace Portal.Desk;

/// <summary>What waits for the official's body, asked from review in the official's name.</summary>
internal sealed class TaskList(HttpClient review, TokenIssuer tokens)
{
    /// <summary>The first hundred tasks, the nearest due date first; null while review does not answer.</summary>
    public async Task<Page?> FindAsync(ClaimsPrincipal official, CancellationToken cancel)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "tasks?size=100");
        request.Headers.Authorization = new("Bearer", tokens.For(official));
        try
        {
            using var answer = await review.SendAsync(request, cancel);
            return await answer.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<Page>(cancel);
        }
        catch (Exception fault) when (UnavailableFilter.Is(fault))
        {
            return null;
        }
    }

    /// <param name="Total">Of the whole list.</param>
    internal sealed record Page(IReadOnlyList<Line> Items, long Total);

    /// <summary>A case that waits for the body.</summary>
    /// <param name="DueOn">The statutory date; null where no clock runs for the body.</param>
    /// <param name="Provisional">The date lies beyond the published holiday notices.</param>
    /// <param name="Remaining">Working days left; negative when missed.</param>
    internal sealed record Line(
        Guid Id, string? Number, string Title, string StateTitle, string ApplicantName, DateOnly OpenedOn, DateOnly? DueOn, bool? Provisional, int? Remaining)
    {
        /// <summary>How much time is left, in words.</summary>
        public string Urgency => Remaining switch
        {
            null => "",
            < 0 => $"已超时 {-Remaining} 个工作日",
            0 => "今天到期",
            _ => $"还有 {Remaining} 个工作日",
        };
    }
}
