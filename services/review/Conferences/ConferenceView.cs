using DutyLaw.Conferences;
using DutyLaw.Packs;
using Review.Cases;

namespace Review.Conferences;

/// <summary>A conference as its bodies see it: the record so far.</summary>
/// <param name="Items">The agenda with what was said, put and decided.</param>
/// <param name="Acts">What the reader's body may do now.</param>
internal sealed record ConferenceView(
    Guid Id,
    string County,
    string Number,
    ConferenceState State,
    string StateTitle,
    int Version,
    DateOnly Day,
    string Place,
    string Chair,
    IReadOnlyList<string> Others,
    IReadOnlyList<AttendanceLine> Attendance,
    IReadOnlyList<MinutesItem> Items,
    IReadOnlyList<DecisionView> Decisions,
    IReadOnlyList<Motion> Motions,
    IReadOnlyList<SubjectOpinion> Opinions,
    IReadOnlyList<BodyView> WaitingFor,
    IReadOnlyList<string> Acts,
    BodyView? SignedBy,
    DateOnly? SignedOn,
    DateOnly? IssuedOn,
    string? CancelledBecause)
{
    /// <summary>Chinese name by code of every body, and of every township by its nine digits, that the conference mentions.</summary>
    public required IReadOnlyDictionary<string, string> Names { get; init; }

    /// <summary>
    /// Everything that can be done with a conference, what its state allows first, and why the reader's body may not do it now.
    /// </summary>
    public required IReadOnlyList<PossibleConferenceActView> PossibleActs { get; init; }

    public static ConferenceView Of(JointConference c, Jurisdiction pack, string body, DateOnly today)
    {
        var minutes = Minutes.Draft(c, pack);
        return new(
            c.Id, c.County, c.Number, c.State, Titles.Of(c.State), c.Version, c.Day, c.Place, minutes.Chair, c.Others,
            minutes.Attendance, minutes.Items,
            [.. c.Resolutions.Where(r => !r.Dropped).Select(r => DecisionView.Of(c, r, pack, today))],
            c.Motions, c.Opinions,
            [.. pack.WaitingFor(c).Select(b => new BodyView(b, pack.NameOf(b)))],
            pack.ActsOpenTo(c, body),
            c.Minutes is { By: var by } ? new(by, pack.NameOf(by)) : null, c.Minutes?.On, c.IssuedOn, c.CancelledBecause)
        {
            Names = pack.Names(c),
            PossibleActs =
            [
                .. pack.PossibleFor(c, body)
                    .Select(a => new PossibleConferenceActView(a.Act, a.Title, a.Article, a.WhyNot is null, a.WhyNot)),
            ],
        };
    }
}

/// <summary>An act on a conference as the reader finds it.</summary>
/// <param name="WhyNot">Why the reader may not do it now; null where it may.</param>
internal sealed record PossibleConferenceActView(string Act, string Title, string Article, bool Mine, string? WhyNot);

/// <summary>会议纪要 with their signature.</summary>
internal sealed record MinutesView(Minutes Minutes, ConferenceState State, BodyView? SignedBy, DateOnly? SignedOn, DateOnly? IssuedOn)
{
    public static MinutesView Of(JointConference c, Jurisdiction pack) => new(
        Minutes.Draft(c, pack), c.State, c.Minutes is { By: var by } ? new(by, pack.NameOf(by)) : null, c.Minutes?.On, c.IssuedOn);
}

/// <summary>A decision as it is followed.</summary>
/// <param name="Version">Of the conference: what an act on the decision names in <c>If-Match</c>.</param>
/// <param name="Responsible">责任单位; null: nothing is left to do.</param>
internal sealed record DecisionView(
    Guid Id,
    Guid Conference,
    string Number,
    int Version,
    int Item,
    string Title,
    DutyLaw.Cases.Acts.ConferenceOutcome? Outcome,
    IReadOnlyList<string> Townships,
    string? Text,
    BodyView? Responsible,
    DateOnly DecidedOn,
    DateOnly? DueOn,
    bool Open,
    bool Overdue,
    DateOnly? RemindedOn,
    IReadOnlyList<Progress> Progress,
    Progress? Closed)
{
    public static DecisionView Of(JointConference c, Resolution r, Jurisdiction pack, DateOnly today) => new(
        r.Id, c.Id, c.Number, c.Version, r.Item, c.Item(r.Item)!.Title, r.Outcome, r.Townships, r.Text,
        r.Responsible is { } body ? new(body, pack.NameOf(body)) : null, r.On, r.DueOn, r.IsOpen, r.IsOverdue(today),
        r.RemindedOn, r.Progress, r.Closed);
}
