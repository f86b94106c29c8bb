using DutyLaw.Packs;

namespace Portal.Site;

/// <summary>The counties and townships that the packs know.</summary>
internal sealed class Places(IReadOnlyList<Jurisdiction> packs)
{
    private readonly Dictionary<string, Township> townships =
        packs.SelectMany(p => p.Counties).SelectMany(c => c.Townships).ToDictionary(t => t.Code);

    /// <summary>The league whose platform this is; empty where packs of several are loaded.</summary>
    public string League { get; } = packs is [var only] ? only.Name : "";

    /// <summary>Every county, in the packs' order.</summary>
    public IReadOnlyList<County> Counties { get; } = [.. packs.SelectMany(p => p.Counties)];

    /// <summary>Null where no pack has it.</summary>
    public County? FindCounty(string code) => Counties.FirstOrDefault(c => c.Code == code);

    /// <summary>Null where no pack has it.</summary>
    public Township? FindTownship(string code) => townships.GetValueOrDefault(code);
}
