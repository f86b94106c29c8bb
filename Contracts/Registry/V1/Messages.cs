namespace Contracts.Registry.V1;

/// <summary>A duty stands in the list and is public.</summary>
public sealed record DutyEntered(string County, Guid EntryId, Guid CaseId, string Title, string Department, DateOnly InForceFrom) : IOfCounty;

/// <summary>A duty's term is over (XA 第十二条).</summary>
/// <param name="Completed">True: revoked automatically. False: it left force and goes back to the joint conference.</param>
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
    DateOnly EndedOn) : IOfCounty;
