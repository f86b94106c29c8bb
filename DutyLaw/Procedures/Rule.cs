using DutyLaw.Bodies;
using DutyLaw.Cases;
using DutyLaw.Cases.Acts;

namespace DutyLaw.Procedures;

/// <summary>A rule that guards a row. Its type's name is a sentence; it is named in tables and shown with refusals.</summary>
public abstract record Rule
{
    /// <param name="articles">The articles it rests on, at most one of each regulation; none where it rests on the row's alone.</param>
    protected Rule(params string[] articles) => Articles = articles;

    /// <summary>The rule's name.</summary>
    public string Name => GetType().Name;

    /// <summary>The articles it rests on.</summary>
    public IReadOnlyList<string> Articles { get; }

    /// <summary>The article it rests on where it guards a row: of the row's regulation, or the row's own.</summary>
    public string ArticleFor(string row) => Articles.FirstOrDefault(a => RegulationOf(a) == RegulationOf(row)) ?? row;

    /// <summary>Null where the rule holds; otherwise a Chinese sentence that says what stands in the way.</summary>
    public abstract string? Broken(Attempt attempt);

    private static string RegulationOf(string article) => article.Split(' ')[0];
}

/// <summary>An act as it is tried.</summary>
public sealed record Attempt(Procedure Procedure, Case Case, Act Act, Actor Actor, DateOnly Today)
{
    /// <summary>The townships that the act would bind, where it decides on them; null for an act that does not.</summary>
    public IReadOnlyList<string>? Binds => Act switch
    {
        ConcludeConference { Outcome: ConferenceOutcome.Agree or ConferenceOutcome.Adjust } conclusion => conclusion.Townships ?? [],
        Approve when Case.Duty.Change == ListChange.Cancel && Procedure.DoesAsApplied => null,
        Approve approval => approval.Townships ?? Case.Bound,
        _ => null,
    };
}
