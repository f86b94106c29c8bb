using DutyLaw.Packs;
using DutyLaw.Procedures;

namespace Review;

/// <summary>The packs this service works by, loaded and linted at start-up.</summary>
internal sealed class Law(IReadOnlyList<Jurisdiction> jurisdictions)
{
    private readonly Dictionary<string, Jurisdiction> byCounty = jurisdictions
        .SelectMany(j => j.Counties.Select(c => (c.Code, j)))
        .ToDictionary(p => p.Code, p => p.j);

    /// <summary>Every pack.</summary>
    public IReadOnlyList<Jurisdiction> Jurisdictions { get; } = jurisdictions;

    /// <summary>The pack a county belongs to.</summary>
    public Jurisdiction Of(string county) => byCounty[county];

    /// <summary>The procedure of a case, in the edition it was opened under.</summary>
    public Procedure Of(DutyLaw.Cases.Case c) =>
        Of(c.County).Find(c.Procedure, c.Edition)
        ?? throw new InvalidOperationException(
            $"the pack of {c.County} has no {c.Procedure} of {c.Edition}, under which case {c.Id} was opened");
}
