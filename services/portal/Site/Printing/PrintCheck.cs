using System.Net;

namespace Portal.Site.Printing;

/// <summary>Checks printed papers, asked from the review service as anybody may.</summary>
internal sealed class PrintCheck(HttpClient review)
{
    /// <summary>A code as long as this is looked up; what is longer is no code.</summary>
    public const int LongestCode = 40;

    /// <summary>The print that has a code; null where none has.</summary>
    /// <exception cref="HttpRequestException">The service does not answer.</exception>
    public async Task<CheckedPrint?> FindAsync(string code, CancellationToken cancel)
    {
        if (code.Length > LongestCode)
        {
            return null;
        }

        using var answer = await review.GetAsync($"public/prints/{Uri.EscapeDataString(code)}", cancel);
        return answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.BadRequest
            ? null
            : await answer.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<CheckedPrint>(cancel);
    }
}

/// <summary>What may be said of a genuine print to whoever holds it.</summary>
/// <param name="Document">What kind of paper it is: the form's title, 会议纪要, 书面告知.</param>
/// <param name="Number">Of the application.</param>
/// <param name="Version">The version of the case that was printed.</param>
/// <param name="MovedOn">The case has gone on since.</param>
/// <param name="Sha256">Of the content; stands at the foot of the page too.</param>
internal sealed record CheckedPrint(
    string Code,
    string Document,
    string? Number,
    string CountyName,
    string ProcedureTitle,
    string IssuerName,
    DateOnly PrintedOn,
    int Version,
    bool MovedOn,
    string Sha256);
