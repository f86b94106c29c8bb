using Npgsql;

namespace Registry.Entries;

/// <summary>A duty as the list shows it on a day.</summary>
/// <param name="List">Kind of list: <c>Standing</c> 职责任务清单.</param>
/// <param name="Number">Of the application: <c>〔2024〕7号</c>.</param>
/// <param name="Mode"><c>Entrust</c> 委托 or <c>Assign</c> 交由.</param>
/// <param name="Department"><c>slug@division</c>.</param>
/// <param name="Townships">Nine-digit codes.</param>
/// <param name="TermTo">Last day of the term, included.</param>
/// <param name="EndedOn">First day out of force; absent while it is listed.</param>
/// <param name="Articles">What the admission rests on.</param>
public sealed record ListedDuty(
    Guid Id,
    string County,
    string CountyName,
    Guid CaseId,
    string List,
    string Number,
    string Title,
    string Mode,
    string Department,
    string DepartmentName,
    IReadOnlyList<string> Townships,
    IReadOnlyList<string> TownshipNames,
    DateOnly TermFrom,
    DateOnly TermTo,
    DateOnly InForceFrom,
    EntryState State,
    DateOnly? EndedOn,
    Safeguards Safeguards,
    IReadOnlyList<string> Articles)
{
    /// <summary>The columns <see cref="Read"/> takes, in its order.</summary>
    public const string Columns =
        """
        entry_id, county, case_id, list, number, title, mode, department, townships, term_from, term_to, in_force_from, state, valid_from,
        funds, staff, technology, training, articles
        """;

    /// <summary>The state in words.</summary>
    public string StateTitle => State.Title();

    /// <summary>Its version, for <c>If-Match</c>; only on the entry itself.</summary>
    public int? Version { get; init; }

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
            row.GetString(3),
            row.GetString(4),
            row.GetString(5),
            row.GetString(6),
            department,
            names.OfBody(county, department),
            townships,
            [.. townships.Select(t => names.OfTownship(county, t))],
            row.GetFieldValue<DateOnly>(9),
            row.GetFieldValue<DateOnly>(10),
            row.GetFieldValue<DateOnly>(11),
            state,
            EntryStates.Listed.Contains(state) ? null : row.GetFieldValue<DateOnly>(13),
            new(row.GetString(14), row.GetString(15), row.GetString(16), row.GetString(17)),
            row.GetFieldValue<string[]>(18));
    }
}

/// <summary>财力、人力、技术等保障: 权随责走、费随事转.</summary>
public sealed record Safeguards(string Funds, string Staff, string Technology, string Training);
