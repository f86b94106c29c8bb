using Microsoft.AspNetCore.Mvc;
using ServiceDefaults.Problems;

namespace Registry.Entries;

/// <summary>Query of the lists.</summary>
/// <param name="County">Six digits.</param>
/// <param name="Text">Part of the title.</param>
/// <param name="Township">Nine digits.</param>
/// <param name="AsOf">The list as it stood on this day; today where absent.</param>
/// <param name="KnownAt">As it was known at this instant.</param>
/// <param name="State">States, separated by commas, or <c>All</c>.</param>
/// <param name="List"><c>Standing</c>, <c>Temporary</c> or <c>Empowerment</c>; every list where absent.</param>
public sealed record EntriesRequest(
    [property: FromQuery(Name = "county")] string? County,
    [property: FromQuery(Name = "text")] string? Text,
    [property: FromQuery(Name = "township")] string? Township,
    [property: FromQuery(Name = "asOf")] DateOnly? AsOf,
    [property: FromQuery(Name = "knownAt")] DateTimeOffset? KnownAt,
    [property: FromQuery(Name = "state")] string? State,
    [property: FromQuery(Name = "list")] string? List)
{
    private const int LongestText = 200;

    /// <summary>The query it means, or why it means none.</summary>
    /// <param name="usual">The states shown where none are asked for.</param>
    public Problem? Read(DateOnly today, IReadOnlyList<EntryState> usual, out ListQuery query)
    {
        query = new(County, Text?.Trim(), Township, AsOf ?? today, KnownAt, usual);
        if (County is not (null or { Length: 6 }) || Township is not (null or { Length: 9 }) || Text?.Length > LongestText)
        {
            return Problem.Malformed("旗县代码为6位数字，苏木乡镇代码为9位数字，检索词不超过200字。");
        }

        if (!string.IsNullOrEmpty(List))
        {
            if (!ListKinds.TryRead(List, out var list))
            {
                return Problem.Malformed($"清单只能是 {string.Join('、', ListKinds.All)}。");
            }

            query = query with { List = list };
        }

        if (string.IsNullOrEmpty(State))
        {
            return null;
        }

        var states = State.Split(',');
        if (State != "All" && !states.All(s => Enum.TryParse<EntryState>(s, out var known) && known.ToString() == s))
        {
            return Problem.Malformed($"状态只能是 {string.Join('、', EntryStates.All)} 或 All。");
        }

        query = query with { States = State == "All" ? EntryStates.All : [.. states.Select(Enum.Parse<EntryState>)] };
        return null;
    }
}
