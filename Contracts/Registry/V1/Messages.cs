namespace Contracts.Registry.V1;

/// <summary>A duty stands in the list and is public.</summary>
public sealed record DutyEntered(
    string County,
    Guid EntryId,
    Guid CaseId,
    string Title,
    string Department,
    DateOnly InForceFrom) : IOfCounty;

/// <summary>What the list says of a duty changed before its term was over.</summary>
/// <param name="CaseId">The case that changed it.</param>
/// <param name="Change"><c>Adjust</c> or <c>Cancel</c>.</param>
/// <param name="ChangedOn">The first day of what it says now.</param>
public sealed record EntryChanged(string County, Guid EntryId, Guid CaseId, string Change, DateOnly ChangedOn) : IOfCounty;

/// <summary>A duty's term is over (XA 第十二条).</summary>
/// <param name="Completed">
/// True: revoked automatically. False: what stood in the standing list left force and goes back to the joint conference.
/// </param>
/// <param name="List">
/// Kind of list: <c>Standing</c>, <c>Temporary</c> or <c>Empowerment</c>. Only a standing duty goes back: a temporary task is over.
/// </param>
/// <param name="Article">What the end rests on in the county's regulation.</param>
public sealed record DutyTermEnded(
    string County,
    Guid EntryId,
    Guid CaseId,
    string Title,
    string Department,
    IReadOnlyList<string> Townships,
    DateOnly TermFrom,
    DateOnly TermTo,
    bool Completed,
    DateOnly EndedOn,
    string List = "Standing",
    string? Article = null) : IOfCounty;
