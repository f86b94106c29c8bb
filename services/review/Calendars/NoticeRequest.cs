using DutyLaw.Bodies;
using DutyLaw.Calendars;
using ServiceDefaults.Auth;
using ServiceDefaults.Problems;

namespace Review.Calendars;

/// <summary>A holiday notice as it is sent, to be imported or tried.</summary>
internal static class NoticeRequest
{
    /// <summary>The notice with its text as sent; or why it is not taken.</summary>
    /// <param name="Content">JSON as in <c>jurisdictions/calendars</c>.</param>
    internal sealed record Read(Notice? Notice, string Content, Problem? Problem);

    public static async Task<Read> ReadAsync(HttpRequest request, CurrentOfficial official, CancellationToken cancel)
    {
        if (official.Role != nameof(Role.LeagueEstablishmentOffice))
        {
            return new(null, "", Problem.Forbidden("节假日安排通知由盟委编办录入。"));
        }

        using var reader = new StreamReader(request.Body);
        var content = await reader.ReadToEndAsync(cancel);
        var reading = NoticeFile.Parse(content, "notice");
        return reading.Notice is { } notice
            ? new(notice, content, null)
            : new(
                null,
                content,
                Problem.Malformed(string.Join(
                    "；", reading.Refusals.Select(r => r.Line is { } line ? $"第{line}行：{r.Reason}" : r.Reason))));
    }
}

/// <summary>The shape of a holiday notice, as in <c>jurisdictions/calendars</c>.</summary>
/// <param name="Region">Six digits of the region it applies to; left out for the whole country.</param>
/// <param name="Amends">Number of the notice it changes.</param>
internal sealed record NoticeShape(
    string Number, string Title, int Year, IReadOnlyList<NoticeShape.Day> Days,
    DateOnly? Published = null, string? Region = null, string? Amends = null, string? Source = null)
{
    /// <summary>A day off, or a day on which work is ordered.</summary>
    internal sealed record Day(DateOnly Date, bool Off, string Name);
}
