using System.Collections.Immutable;

namespace DutyLaw.Cases;

/// <summary>A case as its journal tells it. Immutable; every change comes from a <see cref="Fact"/>.</summary>
/// <param name="Edition">The edition of the regulation it was opened under, and ends under.</param>
/// <param name="State">A state of the procedure's table.</param>
/// <param name="Version">Number of journal rows.</param>
public sealed record Case(
    Guid Id,
    string County,
    string Procedure,
    string Edition,
    string Applicant,
    string State,
    int Version,
    Duty Duty)
{
    /// <summary>The application's number: <c>〔2024〕7号</c>; null for a case no application opened.</summary>
    public string? Number { get; init; }

    /// <summary>The round of the conference: 1, and one more after each decision to continue study.</summary>
    public int Round { get; init; } = 1;

    /// <summary>The conference called for this round.</summary>
    public Conference? Conference { get; init; }

    /// <summary>Every opinion given, earlier rounds included.</summary>
    public ImmutableList<Opinion> Opinions { get; init; } = [];

    /// <summary>The townships the conference agreed to.</summary>
    public IReadOnlyList<string> Admitted { get; init; } = [];

    /// <summary>Answers of the bodies that review in parallel.</summary>
    public ImmutableList<Answer> Answers { get; init; } = [];

    /// <summary>Every clock the case ever had.</summary>
    public ImmutableList<Clock> Clocks { get; init; } = [];

    /// <summary>The reason given with the last refusal, return or withdrawal.</summary>
    public string? Reason { get; init; }

    /// <summary>Receipts of the bodies it was filed with.</summary>
    public ImmutableList<Filing> Filings { get; init; } = [];

    /// <summary>Townships that applied together with the department.</summary>
    public ImmutableList<string> CoSigned { get; init; } = [];

    /// <summary>What a body was ordered to do.</summary>
    public Ordered? Ordered { get; init; }

    /// <summary>Why its clocks stand still; null while they count.</summary>
    public string? SuspendedBecause { get; init; }

    /// <summary>The first round whose opinions are about the application as it stands; a correction begins anew.</summary>
    public int HeardSince { get; init; } = 1;

    /// <summary>The townships it binds: those agreed to, or all that were asked where nobody chose among them.</summary>
    public IReadOnlyList<string> Bound => Admitted.Count > 0 ? Admitted : Duty.Townships;

    /// <summary>The opinion that stands for a township: its latest. Null: it was not heard.</summary>
    public Opinion? OpinionOf(string township) =>
        Opinions.LastOrDefault(o => o.Township == township && o.Round >= HeardSince);

    /// <summary>The case after one more fact.</summary>
    public Case After(Fact fact) => fact.Act.Apply(this, fact) with
    {
        Procedure = fact.Continues ?? Procedure,
        State = fact.After,
        Version = Version + 1,
        Clocks = Clocks.With(fact.Clocks),
    };
}
