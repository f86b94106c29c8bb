using System.Text.Json;

namespace Contracts.Review.V1;

/// <summary>The establishment office sent the application back for correction.</summary>
public sealed record ApplicationReturned(string County, Guid ApplicationId, Guid CaseId, string Reason, DateOnly ReturnedOn) : IOfCounty;

/// <summary>The last approval was given: the duty may enter the list.</summary>
/// <param name="Form">The form document as it was last handed in.</param>
/// <param name="Townships">The townships it was admitted for; never one that declined or was not heard (XA 第九条).</param>
/// <param name="Articles">The articles the admission rests on.</param>
/// <param name="List">Kind of list: <c>Standing</c>, <c>Temporary</c> or <c>Empowerment</c>.</param>
public sealed record DutyAdmitted(
    string County,
    Guid CaseId,
    Guid ApplicationId,
    string Procedure,
    string Edition,
    string Number,
    string Department,
    JsonElement Form,
    IReadOnlyList<string> Townships,
    DateOnly ApprovedOn,
    IReadOnlyList<string> Articles,
    string List = "Standing") : IOfCounty;

/// <summary>A duty that stands in the list was adjusted or taken off it.</summary>
/// <param name="Change">
/// <c>Adjust</c>: <paramref name="Form"/> and <paramref name="Townships"/> are what it says from now on. <c>Cancel</c>: it leaves the list.
/// </param>
/// <param name="EntryId">The entry; null where only the case that admitted it is known.</param>
/// <param name="AdmittedBy">The case that admitted it; null where the entry is known.</param>
/// <param name="Townships">With <c>Adjust</c>: the townships it binds from now on.</param>
/// <param name="ChangedOn">Legal date; the change holds from this day.</param>
public sealed record ListedDutyChanged(
    string County,
    Guid CaseId,
    string Procedure,
    Guid? EntryId,
    Guid? AdmittedBy,
    string Change,
    JsonElement Form,
    IReadOnlyList<string> Townships,
    string? Reason,
    DateOnly ChangedOn,
    IReadOnlyList<string> Articles) : IOfCounty;

/// <summary>A township's report was verified and found true.</summary>
/// <param name="Department">The body it is held against.</param>
/// <param name="Kind">What was found: a way of shifting work, <c>PowersNotHandedOver</c> or <c>SafeguardsMissing</c>.</param>
/// <param name="Evidence">Hash of the journal row.</param>
public sealed record ReportVerified(
    string County,
    Guid CaseId,
    string Procedure,
    string Title,
    string Department,
    string Kind,
    string Finding,
    string Article,
    DateOnly VerifiedOn,
    string Evidence) : IOfCounty;

/// <summary>A case reached its end.</summary>
/// <param name="State">The final state of the procedure's table, such as <c>InForce</c>, <c>Denied</c>, <c>Withdrawn</c>.</param>
public sealed record CaseClosed(
    string County,
    Guid CaseId,
    Guid ApplicationId,
    string Procedure,
    string State,
    string? Reason,
    DateOnly ClosedOn) : IOfCounty;

/// <summary>A body did not act by its statutory date.</summary>
/// <param name="Clock">The clock's kind in the procedure's table.</param>
/// <param name="Body">The body that was to act.</param>
/// <param name="Evidence">Hash of the journal row that records the miss.</param>
/// <param name="Procedure">The procedure whose table the clock stands in.</param>
public sealed record ClockMissed(
    string County,
    Guid CaseId,
    string Title,
    string Clock,
    string Article,
    string Body,
    DateOnly OpenedOn,
    DateOnly DueOn,
    string Evidence,
    string? Procedure = null) : IOfCounty;

/// <summary>A notice moved a due date that had passed: a miss recorded against an earlier one is none.</summary>
/// <param name="Clock">The clock's kind in the procedure's table.</param>
/// <param name="Body">The body that was to act.</param>
/// <param name="DueOn">The due date as it is now; misses of this clock against an earlier one are withdrawn.</param>
/// <param name="Because">The notice that moved it.</param>
/// <param name="On">Legal date of the move.</param>
/// <param name="Evidence">Hash of the journal row that moved it.</param>
public sealed record ClockMissWithdrawn(
    string County,
    Guid CaseId,
    string Clock,
    string Body,
    DateOnly OpenedOn,
    DateOnly DueOn,
    string Because,
    DateOnly On,
    string Evidence) : IOfCounty;

/// <summary>A township said that it cannot undertake or cannot complete a duty.</summary>
/// <param name="Opinion"><c>CannotUndertake</c> or <c>CannotComplete</c>.</param>
/// <param name="Article">The article of the county's regulation under which it was asked.</param>
public sealed record TownshipDeclined(
    string County,
    Guid CaseId,
    string Title,
    string Department,
    string Township,
    string Opinion,
    string Reason,
    DateOnly On,
    string Evidence,
    string? Article = null) : IOfCounty;
