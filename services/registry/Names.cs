using DutyLaw.Packs;

namespace Registry;

/// <summary>Display names out of the jurisdiction packs; a code that no pack knows is shown as it is.</summary>
public sealed class Names(IEnumerable<Jurisdiction> packs)
{
    private readonly Dictionary<string, (County County, Jurisdiction Pack)> counties =
        packs.SelectMany(p => p.Counties.Select(c => (c, p))).ToDictionary(c => c.c.Code);

    /// <summary>A county's name.</summary>
    public string OfCounty(string county) => counties.TryGetValue(county, out var found) ? found.County.Name : county;

    /// <summary>A body's name.</summary>
    public string OfBody(string county, string body) => counties.TryGetValue(county, out var found) ? found.Pack.NameOf(body) : body;

    /// <summary>A township's name.</summary>
    public string OfTownship(string county, string township) =>
        counties.TryGetValue(county, out var found) ? found.Pack.TownshipName(township) : township;
}
