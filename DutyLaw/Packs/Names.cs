namespace DutyLaw.Packs;

/// <summary>Display names out of the jurisdiction packs; a code that no pack knows is shown as it is.</summary>
public sealed class Names(IEnumerable<Jurisdiction> packs)
{
    private readonly Dictionary<string, (County County, Jurisdiction Pack)> counties =
        packs.SelectMany(p => p.Counties.Select(c => (c, p))).ToDictionary(c => c.c.Code);

    /// <summary>A county's name.</summary>
    public string OfCounty(string county) => counties.TryGetValue(county, out var found) ? found.County.Name : county;

    /// <summary>A county's pack; null where none has it, and what its regulation says is not known.</summary>
    public Jurisdiction? PackOf(string county) => counties.TryGetValue(county, out var found) ? found.Pack : null;

    /// <summary>A body's name.</summary>
    public string OfBody(string county, string body) => counties.TryGetValue(county, out var found) ? found.Pack.NameOf(body) : body;

    /// <summary>A township's name.</summary>
    public string OfTownship(string county, string township) =>
        counties.TryGetValue(county, out var found) ? found.Pack.TownshipName(township) : township;

    /// <summary>What a clock of a procedure waits for: <c>召开联席会议</c>.</summary>
    /// <param name="procedure">Null where it is not known: the first of the county's procedures that has such a clock.</param>
    public string OfClock(string county, string clock, string? procedure) =>
        counties.TryGetValue(county, out var found)
            ? found.Pack.Procedures.Where(p => procedure is null || p.Id == procedure)
                .Select(p => p.Clocks.GetValueOrDefault(clock)?.Title).FirstOrDefault(title => title is not null) ?? clock
            : clock;
}
