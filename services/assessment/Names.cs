using DutyLaw.Packs;

namespace Assessment;

/// <summary>Display names out of the jurisdiction packs; what no pack knows is shown as it is.</summary>
public sealed class Names(IEnumerable<Jurisdiction> packs)
{
    private readonly Dictionary<string, Jurisdiction> byCounty =
        packs.SelectMany(p => p.Counties.Select(c => (c.Code, Pack: p))).ToDictionary(c => c.Code, c => c.Pack);

    /// <summary>A body's name.</summary>
    public string OfBody(string county, string body) => byCounty.TryGetValue(county, out var pack) ? pack.NameOf(body) : body;

    /// <summary>What a clock of the county's procedures waits for: <c>召开联席会议</c>.</summary>
    public string OfClock(string county, string clock) =>
        byCounty.TryGetValue(county, out var pack)
            ? pack.Procedures.Select(p => p.Clocks.GetValueOrDefault(clock)?.Title).FirstOrDefault(title => title is not null) ?? clock
            : clock;
}
