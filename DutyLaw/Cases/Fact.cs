using DutyLaw.Cases.Acts;

namespace DutyLaw.Cases;

/// <summary>One row of a case's journal: an act that was done and everything it changed.</summary>
/// <param name="Body">Code of the body that acted; <c>system</c> for what a date brings about by itself.</param>
/// <param name="Before">State before; empty for the first row.</param>
/// <param name="Article">The article the act rests on.</param>
/// <param name="Clocks">Each clock it opened, met, stopped or moved, as it stands afterwards.</param>
/// <param name="Notices">Written notices that went out with it.</param>
public sealed record Fact(
    Act Act,
    string Body,
    string Account,
    DateOnly On,
    string Before,
    string After,
    string Article,
    IReadOnlyList<Clock> Clocks,
    IReadOnlyList<WrittenNotice> Notices)
{
    /// <summary>With the first row: which case it opens, so that the journal alone tells it all.</summary>
    public Opening? Opens { get; init; }

    /// <summary>The procedure in which the case goes on from here; null: the same.</summary>
    public string? Continues { get; init; }

    /// <summary>The account in whose place the official acted, within its own body; null: for itself.</summary>
    public string? OnBehalfOf { get; init; }
}

/// <summary>What never changes about a case, save that it may go on in another procedure.</summary>
public sealed record Opening(string County, string Procedure, string Edition, string Applicant);

/// <summary>书面告知: who is told what, and why.</summary>
/// <param name="To">Code of the body told.</param>
/// <param name="Kind">The notice's name in the procedure's table.</param>
public sealed record WrittenNotice(string To, string Kind, string Article, string? Reason);
