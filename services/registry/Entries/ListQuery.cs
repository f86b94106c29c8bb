using Npgsql;

namespace Registry.Entries;

/// <summary>What part of the list is asked for, as it stood on a day and as it was known at an instant.</summary>
/// <param name="County">Six digits; null: every county the caller sees.</param>
/// <param name="Text">Part of the title.</param>
/// <param name="Township">Nine digits.</param>
/// <param name="AsOf">The legal date.</param>
/// <param name="KnownAt">Null: as it is known now.</param>
/// <param name="States">States of interest.</param>
/// <param name="List">Null: every list.</param>
public sealed record ListQuery(
    string? County, string? Text, string? Township, DateOnly AsOf, DateTimeOffset? KnownAt, IReadOnlyList<EntryState> States,
    ListKind? List = null)
{
    /// <summary>The condition on <c>entry_versions</c>, its values added to a command.</summary>
    public string Where(NpgsqlParameterCollection values)
    {
        var county = County ?? (Township is { Length: > 6 } ? Township[..6] : null);
        var day = Add(AsOf);
        List<string> conditions =
        [
            $"{day} between valid_from and valid_to",
            $"state = any({Add(States.Select(s => s.ToString()).ToArray())})",
            Known(Add),
        ];
        if (county is not null)
        {
            conditions.Add($"county = {Add(county)}");
        }

        if (List is { } list)
        {
            conditions.Add($"list = {Add(list.ToString())}");
        }

        if (Township is not null)
        {
            conditions.Add($"townships @> {Add(new[] { Township })}");
        }

        if (DutyTitle.Key(Text ?? "") is { Length: > 0 } key)
        {
            var (wanted, same, within) = (Add(DutyTitle.Wanted(key)), Add(key), Add((object?)county ?? DBNull.Value));
            conditions.Add($"entry_id in (select entries_like({wanted}, {same}, {within}::text, {day}))");
        }

        return string.Join(" and ", conditions);

        string Add(object value)
        {
            values.Add(new() { Value = value });
            return $"${values.Count}";
        }
    }

    private string Known(Func<object, string> add) =>
        KnownAt is { } instant
            ? $"{add(instant.ToUniversalTime())} >= recorded_at and {add(instant.ToUniversalTime())} < superseded_at"
            : "superseded_at = 'infinity'";
}
