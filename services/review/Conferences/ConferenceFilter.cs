using DutyLaw.Conferences;
using Microsoft.AspNetCore.Mvc;

namespace Review.Conferences;

/// <summary>What a list of conferences is narrowed to; whatever is left out does not narrow it.</summary>
/// <param name="Q">Part of the number, the place, or the title of an item.</param>
/// <param name="Mine">True: those that wait for my body; false: the others.</param>
/// <param name="From">The earliest day it is held.</param>
/// <param name="To">The latest day it is held.</param>
internal sealed record ConferenceFilter(
    [property: FromQuery(Name = "q")] string? Q,
    [property: FromQuery(Name = "state")] ConferenceState? State,
    [property: FromQuery(Name = "mine")] bool? Mine,
    [property: FromQuery(Name = "from")] DateOnly? From,
    [property: FromQuery(Name = "to")] DateOnly? To)
{
    /// <summary>The text looked for, for <c>ilike</c>: what stands in it stands for itself.</summary>
    public string? Like => LikeText.Of(Q);

    /// <summary>Conditions on <c>conferences</c>, only those asked for; empty or beginning with <c>and</c>.</summary>
    public string Sql() => string.Concat(
        Like is null
            ? ""
            : " and (title ilike @Like or data::jsonb ->> 'place' ilike @Like "
                + "or exists (select from jsonb_array_elements(data::jsonb -> 'items') i where i ->> 'title' ilike @Like))",
        State is null ? "" : " and state = @State",
        From is null ? "" : " and day >= @From",
        To is null ? "" : " and day <= @To",
        Mine switch { true => " and waiting_for @> array[@Body]", false => " and not waiting_for @> array[@Body]", null => "" });
}
