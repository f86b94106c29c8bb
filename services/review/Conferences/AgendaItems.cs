using Dapper;
using DutyLaw.Conferences;
using Review.Cases;

namespace Review.Conferences;

/// <summary>Items of an agenda out of the ids of cases and topics.</summary>
internal static class AgendaItems
{
    /// <summary>The items in the order asked for; null where one of them is neither a case nor a topic of the county.</summary>
    public static async Task<IReadOnlyList<AgendaItem>?> ReadAsync(AtHand hand, IReadOnlyList<Guid> subjects, CancellationToken cancel)
    {
        var items = new List<AgendaItem>();
        foreach (var subject in subjects)
        {
            if ((await OfCaseAsync(hand, subject, cancel) ?? await OfTopicAsync(hand, subject, cancel)) is not { } item)
            {
                return null;
            }

            items.Add(item with { Number = items.Count + 1 });
        }

        return items;
    }

    /// <summary>Titles of subjects that another conference has still to decide on.</summary>
    public static async Task<IReadOnlyList<string>> ElsewhereAsync(AtHand hand, IReadOnlyList<AgendaItem> items, CancellationToken cancel)
    {
        var taken = (await hand.Connection.QueryAsync<Guid>(new CommandDefinition(
            "select unnest(open_items) from conferences where county = @County and id <> @Id and open_items && @subjects",
            new { hand.Conference.County, hand.Conference.Id, subjects = items.Select(i => i.Subject).ToArray() },
            cancellationToken: cancel))).ToHashSet();
        return [.. items.Where(i => taken.Contains(i.Subject)).Select(i => i.Title)];
    }

    private static async Task<AgendaItem?> OfCaseAsync(AtHand hand, Guid id, CancellationToken cancel) =>
        await CaseStore.FindAsync(hand.Connection, id, cancel) is { Case: var c } && c.County == hand.Conference.County
            ? new AgendaItem(0, ItemKind.Case, c.Id, c.Duty.Title, c.Applicant, c.Number ?? c.Procedure, c.Duty.Townships)
            : null;

    private static async Task<AgendaItem?> OfTopicAsync(AtHand hand, Guid id, CancellationToken cancel) =>
        await hand.Connection.QuerySingleOrDefaultAsync<Row>(new CommandDefinition(
            "select title, text, proposed_by from conference_topics where id = @id and county = @County",
            new { id, hand.Conference.County },
            cancellationToken: cancel)) is { } topic
            ? new AgendaItem(0, ItemKind.Topic, id, topic.Title, topic.ProposedBy, topic.Text, [])
            : null;

    private sealed record Row(string Title, string Text, string ProposedBy);
}
