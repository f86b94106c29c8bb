using System.Net;
using Microsoft.AspNetCore.Mvc;

namespace Portal.Site.Suggestions;

/// <summary>What anybody suggests about a county's list, and what was answered and published; asked from intake as anybody may.</summary>
internal sealed class PublicSuggestions(HttpClient intake)
{
    /// <summary>Characters of a suggestion, at most.</summary>
    public const int Longest = 2000;

    /// <summary>Suggestions on a page.</summary>
    public const int Size = 20;

    /// <summary>What a county's establishment office answered and published, the newest first.</summary>
    /// <exception cref="HttpRequestException">The service does not answer.</exception>
    public async Task<Page> FindAsync(string county, int page, CancellationToken cancel) =>
        (await intake.GetFromJsonAsync<Page>($"public/suggestions?county={county}&page={page}&size={Size}", cancel))!;

    /// <summary>Makes one, without saying who does.</summary>
    /// <param name="entry">The listed duty it is about; null: the list as a whole.</param>
    /// <returns>Null where it was taken; otherwise what is wrong with it, in Chinese.</returns>
    /// <exception cref="HttpRequestException">The service does not answer.</exception>
    public async Task<string?> MakeAsync(string county, Guid? entry, string text, CancellationToken cancel)
    {
        using var answer = await intake.PostAsJsonAsync(
            "public/suggestions", new { County = county, EntryId = entry, Text = text }, cancel);
        if (answer.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.TooManyRequests)
        {
            return (await answer.Content.ReadFromJsonAsync<ProblemDetails>(cancel))?.Title ?? "";
        }

        answer.EnsureSuccessStatusCode();
        return null;
    }

    /// <summary>One page of those published.</summary>
    internal sealed record Page(IReadOnlyList<Published> Items, long Total)
    {
        public int Pages => (int)Math.Max(1, (Total + Size - 1) / Size);
    }

    /// <summary>A suggestion with its answer.</summary>
    internal sealed record Published(
        Guid Id, Guid? EntryId, string Text, DateOnly MadeOn, string? Answer, string? AnsweredByName, DateOnly? AnsweredOn);
}
