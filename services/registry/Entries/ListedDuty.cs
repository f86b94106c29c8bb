using DutyLaw.Forms;
using DutyLaw.Packs;
using Npgsql;

namespace Registry.Entries;

/// <summary>A duty as the list shows it on a day.</summary>
/// <param name="List">Which list it stands in.</param>
/// <param name="Number">Of the application: <c>〔2024〕7号</c>.</param>
/// <param name="Mode"><c>Entrust</c> 委托 or <c>Assign</c> 交由.</param>
/// <param name="Department"><c>slug@division</c>.</param>
/// <param name="Townships">Nine-digit codes.</param>
/// <param name="TermTo">Last day of the term, included; absent where no end is fixed.</param>
/// <param name="EndedOn">First day out of force; absent while it is listed.</param>
/// <param name="Articles">What the admission rests on.</param>
/// <param name="Change">The decision that last changed it; absent: nothing since its admission.</param>
public sealed record ListedDuty(
    Guid Id,
    string County,
    string CountyName,
    Guid CaseId,
    ListKind List,
    string Number,
    string Title,
    string Mode,
    string Department,
    string DepartmentName,
    IReadOnlyList<string> Townships,
    IReadOnlyList<string> TownshipNames,
    DateOnly TermFrom,
    DateOnly? TermTo,
    DateOnly InForceFrom,
    EntryState State,
    DateOnly? EndedOn,
    Safeguards Safeguards,
    IReadOnlyList<string> Articles,
    EntryChange? Change)
{
    /// <summary>The columns <see cref="Read"/> takes, in its order.</summary>
    public const string Columns =
        """
        entry_id, county, case_id, list, number, title, mode, department, townships, term_from, term_to, in_force_from, state, valid_from,
        funds, staff, technology, training, articles, ended_on,
        change_case, change_procedure, change, changed_on, change_reason, change_articles
        """;

    /// <summary>The state in words.</summary>
    public string StateTitle => State.Title(cancelled: Change?.Kind == EntryChange.Cancel);

    /// <summary>The list's name in words.</summary>
    public string ListTitle => List.Title();

    /// <summary>Nothing ends it of itself: whoever is done with it applies for its revocation.</summary>
    public bool LeavesOnApplication { get; init; }

    /// <summary>Its version, for <c>If-Match</c>; only on the entry itself.</summary>
    public int? Version { get; init; }

    /// <summary>
    /// The entry that listed the same for the same townships when this one was admitted; only on the entry itself, and not in public.
    /// </summary>
    public Guid? DuplicateOf { get; init; }

    /// <summary>The department's statement that the work is done; only on the entry itself, and not in public.</summary>
    public CompletionStatement? Completion { get; init; }

    /// <summary>Everything the list ever said of it; only on the entry itself, and not in public.</summary>
    public IReadOnlyList<LifeRow>? Life { get; init; }

    /// <summary>The row a reader stands on.</summary>
    public static ListedDuty Read(NpgsqlDataReader row, Names names)
    {
        var county = row.GetString(1);
        var department = row.GetString(7);
        var townships = row.GetFieldValue<string[]>(8);
        var state = Enum.Parse<EntryState>(row.GetString(12));
        return new(
            row.GetGuid(0),
            county,
            names.OfCounty(county),
            row.GetGuid(2),
            Enum.Parse<ListKind>(row.GetString(3)),
            row.GetString(4),
            row.GetString(5),
            row.GetString(6),
            department,
            names.OfBody(county, department),
            townships,
            [.. townships.Select(t => names.OfTownship(county, t))],
            row.GetFieldValue<DateOnly>(9),
            row.GetFieldValue<DateOnly>(10) is var termTo && termTo == DutyLife.NoEnd ? null : termTo,
            row.GetFieldValue<DateOnly>(11),
            state,
            state.IsListed() ? null : row.GetFieldValue<DateOnly?>(19) ?? row.GetFieldValue<DateOnly>(13),
            new(row.GetString(14), row.GetString(15), row.GetString(16), row.GetString(17)),
            row.GetFieldValue<string[]>(18),
            EntryRows.ChangeOf(row, 20))
        {
            LeavesOnApplication = names.PackOf(county)?.EndOfTerm.ByApplication ?? false,
        };
    }
}

/// <summary>财力、人力、技术等保障: 权随责走、费随事转.</summary>
public sealed record Safeguards(string Funds, string Staff, string Technology, string Training)
{
    /// <summary>As a form states them.</summary>
    internal static Safeguards Of(FormDocument form) =>
        new(Part(form, "funds"), Part(form, "staff"), Part(form, "technology"), Part(form, "training"));

    private static string Part(FormDocument form, string part) => form.Part(FormKeys.Safeguards, part);
}
