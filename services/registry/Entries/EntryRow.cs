using Contracts.Review.V1;
using DutyLaw.Cases;
using DutyLaw.Forms;

namespace Registry.Entries;

/// <summary>What the list says of a duty on the days of one stretch. Written, superseded once, never changed.</summary>
/// <param name="Version">Of the entry, when this was written.</param>
/// <param name="TermTo">Last day of the term, included; <see cref="DutyLife.NoEnd"/> where none is fixed.</param>
/// <param name="EndedOn">First day out of force; null while it is listed.</param>
/// <param name="Articles">What the admission rests on.</param>
/// <param name="Change">What last changed it; null: nothing since its admission.</param>
public sealed record EntryRow(
    string County,
    Guid EntryId,
    Guid CaseId,
    int Version,
    ListKind List,
    Stretch Stretch,
    DateTimeOffset RecordedAt,
    string Number,
    string Title,
    string Mode,
    string Department,
    string[] Townships,
    DateOnly TermFrom,
    DateOnly TermTo,
    DateOnly InForceFrom,
    DateOnly? EndedOn,
    Safeguards Safeguards,
    string[] Articles,
    EntryChange? Change)
{
    /// <summary>The rows of a duty as it is admitted.</summary>
    public static IReadOnlyList<EntryRow> Of(DutyAdmitted admitted, ListKind list, Guid entry, DateTimeOffset now)
    {
        var duty = new Duty(FormDocument.Read(admitted.Form));
        var termFrom = DutyLife.TermFrom(admitted.ApprovedOn, duty.Term?.From);
        var termTo = DutyLife.TermTo(duty.Term?.To);
        return
        [
            .. DutyLife.OnAdmission(list, admitted.ApprovedOn, termFrom, termTo).Select(stretch => new EntryRow(
                admitted.County, entry, admitted.CaseId, 1, list, stretch, now, admitted.Number, duty.Title, duty.Mode, admitted.Department,
                [.. admitted.Townships], termFrom, termTo, DutyLife.InForceFrom(admitted.ApprovedOn, termFrom),
                stretch.State.IsListed() ? null : stretch.From,
                Safeguards.Of(duty.Form),
                [.. admitted.Articles], null)),
        ];
    }
}

/// <summary>A decision that changed a listed duty (XA art. 12; LC art. 4, 5).</summary>
/// <param name="Kind"><c>Adjust</c> or <c>Cancel</c>.</param>
/// <param name="On">The first day of what it says now.</param>
public sealed record EntryChange(Guid CaseId, string Procedure, string Kind, DateOnly On, string? Reason, IReadOnlyList<string> Articles)
{
    /// <summary>The duty says something else from now on.</summary>
    public const string Adjust = nameof(Adjust);

    /// <summary>The duty leaves the list.</summary>
    public const string Cancel = nameof(Cancel);
}
