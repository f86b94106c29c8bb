using DutyLaw.Bodies;
using DutyLaw.Conferences;
using DutyLaw.Procedures;

namespace DutyLaw.Packs;

/// <summary>A jurisdiction pack: who its counties, townships and bodies are, and by which procedures they act.</summary>
/// <param name="Code">Six digits of the league or, for a single county, of the county.</param>
public sealed class Jurisdiction(string code, string name, IReadOnlyList<County> counties, IReadOnlyList<Body> bodies)
{
    private readonly Dictionary<string, Body> byCode = bodies.ToDictionary(b => b.Code);

    private readonly Dictionary<(Role Role, string Division), string[]> byRole = bodies
        .GroupBy(b => (b.Role, Body.DivisionOf(b.Code)))
        .ToDictionary(g => g.Key, g => g.Select(b => b.Code).ToArray());

    private readonly Dictionary<Role, string[]> above = bodies
        .Where(b => !counties.Any(c => Body.DivisionOf(b.Code).StartsWith(c.Code, StringComparison.Ordinal)))
        .GroupBy(b => b.Role)
        .ToDictionary(g => g.Key, g => g.Select(b => b.Code).ToArray());

    private readonly Dictionary<string, Township> townships = counties.SelectMany(c => c.Townships).ToDictionary(t => t.Code);

    private readonly Dictionary<(string Id, string Edition), Procedure> procedures = [];

    /// <summary>Six digits.</summary>
    public string Code { get; } = code;

    /// <summary>Chinese name: <c>兴安盟</c>.</summary>
    public string Name { get; } = name;

    /// <summary>Its counties; each is a tenant.</summary>
    public IReadOnlyList<County> Counties { get; } = counties;

    /// <summary>Every body of the jurisdiction.</summary>
    public IReadOnlyList<Body> Bodies { get; } = bodies;

    /// <summary>Its joint conference; null where the pack does not say who sits in it.</summary>
    public Membership? Conference { get; init; }

    /// <summary>
    /// The article by which anybody may suggest something about the list; null: suggestions are taken, but by no article.
    /// </summary>
    public string? SuggestionArticle { get; init; }

    /// <summary>What the end of a listed duty's term does.</summary>
    public required EndOfTerm EndOfTerm { get; init; }

    /// <summary>The ways of shifting work that may be reported; null where the regulation names none.</summary>
    public Shifting? Shifting { get; init; }

    /// <summary>Who reads what is not their own.</summary>
    public Readers Readers { get; init; } = new();

    /// <summary>Short names of the regulations it works by: <c>XA</c>.</summary>
    public IReadOnlyList<string> Regulations { get; init; } = [];

    /// <summary>Every procedure in every edition.</summary>
    public IReadOnlyCollection<Procedure> Procedures => procedures.Values;

    /// <summary>Codes of the bodies with a role for a county: its own, or the league's.</summary>
    public IReadOnlyList<string> CodesOf(Role role, string county) =>
        byRole.GetValueOrDefault((role, county)) ?? above.GetValueOrDefault(role) ?? [];

    /// <summary>The counties a body may see: its own, that of a township, and for a body above them every one.</summary>
    public IEnumerable<string> CountiesOf(Body body) => IsAbove(body) ? Counties.Select(c => c.Code)
        : Counties.Select(c => c.Code).Where(county => Body.DivisionOf(body.Code).StartsWith(county, StringComparison.Ordinal));

    /// <summary>Display name of a body; the code itself where the pack does not know it.</summary>
    public string NameOf(string body) => byCode.TryGetValue(body, out var found) ? found.Name : body;

    /// <summary>The body of that code, if the pack has it.</summary>
    public Body? Find(string body) => byCode.GetValueOrDefault(body);

    /// <summary>Name of a county by its six digits.</summary>
    public string CountyName(string county) => Counties.FirstOrDefault(c => c.Code == county)?.Name ?? county;

    /// <summary>Display name of a township by its nine digits.</summary>
    public string TownshipName(string township) => townships.TryGetValue(township, out var found) ? found.Name : township;

    /// <summary>True for a township of that county.</summary>
    public bool HasTownship(string county, string township) =>
        townships.TryGetValue(township, out var found) && found.County == county;

    /// <summary>The procedure in the edition a case was opened under; null when the pack has no such edition.</summary>
    public Procedure? Find(string procedure, string edition) => procedures.GetValueOrDefault((procedure, edition));

    /// <summary>The newest edition of a procedure in effect on a day.</summary>
    public Procedure? InEffect(string procedure, DateOnly day) => procedures.Values
        .Where(p => p.Id == procedure && DateOnly.ParseExact(p.Edition, "yyyy-MM-dd") <= day && !(p.Until < day))
        .MaxBy(p => p.Edition, StringComparer.Ordinal);

    /// <summary>
    /// The procedure that an act opens which no applicant does, in the newest edition in effect on a day; null where the pack has none.
    /// </summary>
    public Procedure? OpenedBy(string act, DateOnly day) =>
        procedures.Values.Where(p => p.From(Procedure.Start).Any(r => r.Act == act)).Select(p => p.Id).FirstOrDefault() is { } id
            ? InEffect(id, day)
            : null;

    private bool IsAbove(Body body) => above.TryGetValue(body.Role, out var codes) && codes.Contains(body.Code);

    internal void Add(Procedure procedure) => procedures.Add((procedure.Id, procedure.Edition), procedure);
}

/// <summary>旗县市区, a tenant.</summary>
public sealed record County(string Code, string Name, IReadOnlyList<Township> Townships);

/// <summary>苏木乡镇、街道.</summary>
public sealed record Township(string Code, string Name, string County);
