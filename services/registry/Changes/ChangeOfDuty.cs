using Contracts.Review.V1;
using DutyLaw.Cases;
using DutyLaw.Forms;
using Registry.Entries;

namespace Registry.Changes;

/// <summary>What is known of an entry once a decision changed it.</summary>
/// <param name="Gone">Rows that are superseded.</param>
/// <param name="Instead">Rows that say it instead.</param>
public sealed record Changed(IReadOnlyList<EntryRow> Gone, IReadOnlyList<EntryRow> Instead);

/// <summary>
/// 调整、取消 (XA art. 12; LC art. 4, 5): from the decision's day on the list says something else; what it said of the days before stays.
/// Pure: the same rows and decision, the same rows.
/// </summary>
public static class ChangeOfDuty
{
    /// <summary>What changes; null where nothing does, because the duty has left the list before.</summary>
    /// <param name="rows">What is known now, in the order of days.</param>
    /// <param name="completed">Its department stated that the work is done.</param>
    /// <param name="version">The entry's next version.</param>
    /// <param name="at">The instant from which the change is known.</param>
    public static Changed? Of(IReadOnlyList<EntryRow> rows, ListedDutyChanged decision, bool completed, int version, DateTimeOffset at)
    {
        var day = decision.ChangedOn > rows[0].Stretch.From ? decision.ChangedOn : rows[0].Stretch.From;
        var then = rows.Single(r => r.Stretch.From <= day && day <= r.Stretch.To);
        var change = new EntryChange(decision.CaseId, decision.Procedure, decision.Change, day, decision.Reason, decision.Articles);
        IReadOnlyList<EntryRow>? since = (decision.Change, then.Stretch.State) switch
        {
            (EntryChange.Cancel, EntryState.Admitted or EntryState.InForce) when Others(then, decision) is { Length: > 0 } others =>
                [
                    .. rows.SkipWhile(r => r != then)
                        .Select(r => r == then ? then with { Stretch = then.Stretch with { From = day } } : r)
                        .Select(r => r with { Townships = others, Change = change }),
                ],
            (EntryChange.Cancel, EntryState.Admitted or EntryState.InForce or EntryState.LeftForce) =>
                [then with { Stretch = new(EntryState.Revoked, day, DateOnly.MaxValue), EndedOn = then.EndedOn ?? day, Change = change }],
            (EntryChange.Adjust, EntryState.Admitted or EntryState.InForce) =>
                Adjusted(then, rows[0].Stretch.From, decision, completed, change),
            (EntryChange.Adjust or EntryChange.Cancel, _) => null,
            _ => throw new InvalidOperationException($"{decision.Change} is no change of a listed duty"),
        };
        if (since is null)
        {
            return null;
        }

        EntryRow[] before = then.Stretch.From < day ? [then with { Stretch = then.Stretch with { To = day.AddDays(-1) } }] : [];
        return new(
            [.. rows.Where(r => r.Stretch.To >= day)],
            [.. before.Concat(since).Select(r => r with { Version = version, RecordedAt = at })]);
    }

    /// <summary>The townships that a cancellation does not name: for them the duty stays.</summary>
    private static string[] Others(EntryRow then, ListedDutyChanged decision) =>
        decision.Townships.Count == 0 ? [] : [.. then.Townships.Except(decision.Townships)];

    private static IReadOnlyList<EntryRow> Adjusted(
        EntryRow then, DateOnly admittedOn, ListedDutyChanged decision, bool completed, EntryChange change)
    {
        var asked = new Duty(FormDocument.Read(decision.Form));
        var safeguards = Safeguards.Of(asked.Form);
        var now = then with
        {
            Title = Or(asked.Title, then.Title),
            Mode = Or(asked.Mode, then.Mode),
            Townships = decision.Townships.Count > 0 ? [.. decision.Townships] : then.Townships,
            TermTo = TermTo(then, asked.Term?.To),
            Safeguards = new(
                Or(safeguards.Funds, then.Safeguards.Funds), Or(safeguards.Staff, then.Safeguards.Staff),
                Or(safeguards.Technology, then.Safeguards.Technology), Or(safeguards.Training, then.Safeguards.Training)),
            Change = change,
        };
        return
        [
            .. DutyLife.Of(admittedOn, now.InForceFrom, now.TermTo, DutyLife.AtTheEndOf(now.List, completed)).Since(change.On)
                .Select(s => now with { Stretch = s, EndedOn = s.State.IsListed() ? null : s.From }),
        ];
    }

    /// <summary>A temporary task's end is hard: it may come earlier, never later (XA art. 3, 4; LC art. 6).</summary>
    private static DateOnly TermTo(EntryRow then, DateOnly? asked) =>
        asked is not { } last || (then.List == ListKind.Temporary && last > then.TermTo) ? then.TermTo : last;

    private static string Or(string? said, string before) => string.IsNullOrWhiteSpace(said) ? before : said;
}
