using Microsoft.AspNetCore.Mvc;

namespace Review.Cases;

/// <summary>What a list of cases is narrowed to; whatever is left out does not narrow it.</summary>
/// <param name="Q">Part of the title or of the number.</param>
/// <param name="County">Six digits.</param>
/// <param name="Procedure">Its id: <c>XA-1</c>.</param>
/// <param name="State">A state of the procedure.</param>
/// <param name="Open">True: not closed yet; false: closed.</param>
/// <param name="Overdue">True: an open clock of the body is past its due date; false: none is.</param>
internal sealed record CaseFilter(
    string? Q = null, string? County = null, string? Procedure = null, string? State = null, bool? Open = null, bool? Overdue = null)
{
    /// <summary>The text looked for, for <c>ilike</c>: what stands in it stands for itself.</summary>
    public string? Like => LikeText.Of(Q);

    /// <summary>Conditions on <c>cases c</c>, only those asked for, each with its parameter; empty or beginning with <c>and</c>.</summary>
    public string Sql() => string.Concat(
        Like is null ? "" : " and (c.title ilike @Like or c.number ilike @Like)",
        County is null ? "" : " and c.county = @County",
        Procedure is null ? "" : " and c.procedure = @Procedure",
        State is null ? "" : " and c.state = @State",
        Open switch { true => " and c.closed_on is null", false => " and c.closed_on is not null", null => "" },
        Overdue switch { true => $" and {OverdueOfBody}", false => $" and not {OverdueOfBody}", null => "" });

    private const string OverdueOfBody =
        """
        exists (select from clocks k where k.case_id = c.id and k.county = c.county and k.body = @Body
            and k.met_on is null and k.stopped_because is null and not k.suspended and k.due_on < @Today)
        """;
}

/// <summary>The filter of <c>/tasks</c>.</summary>
/// <param name="Mine">True: what was handed to me, or to the one I stand in for today.</param>
internal sealed record TaskQuery(
    [property: FromQuery(Name = "mine")] bool? Mine,
    [property: FromQuery(Name = "q")] string? Q,
    [property: FromQuery(Name = "procedure")] string? Procedure,
    [property: FromQuery(Name = "county")] string? County,
    [property: FromQuery(Name = "overdue")] bool? Overdue)
{
    public CaseFilter Filter => new(Q, County, Procedure, Overdue: Overdue);
}

/// <summary>The filter of <c>/cases</c>.</summary>
/// <param name="Part">
/// <c>all</c> unless told: every case my body has a part in; <c>done</c> 办过的: its journal has an act of my body;
/// <c>started</c> 发起的: my body is the applicant.
/// </param>
internal sealed record CaseQuery(
    [property: FromQuery(Name = "part")] string? Part,
    [property: FromQuery(Name = "q")] string? Q,
    [property: FromQuery(Name = "procedure")] string? Procedure,
    [property: FromQuery(Name = "state")] string? State,
    [property: FromQuery(Name = "county")] string? County,
    [property: FromQuery(Name = "open")] bool? Open)
{
    public CaseFilter Filter => new(Q, County, Procedure, State, Open);
}
