using DutyLaw.Packs;
using DutyLaw.Procedures;

namespace Portal.Site.Procedures;

/// <summary>The procedures of every jurisdiction, as anybody may read them.</summary>
internal sealed class OpenProcedures(IReadOnlyList<Jurisdiction> packs)
{
    public IReadOnlyList<Jurisdiction> Packs { get; } = packs;

    /// <summary>A jurisdiction's procedures, those of its first regulation first; of each, its editions, the newest first.</summary>
    public static IEnumerable<IGrouping<string, Procedure>> Of(Jurisdiction pack) => pack.Procedures
        .OrderBy(p => pack.Regulations.Index().Where(r => p.Id.StartsWith($"{r.Item}-", StringComparison.Ordinal))
            .Select(r => r.Index).DefaultIfEmpty(int.MaxValue).Min())
        .ThenBy(p => p.Id, StringComparer.Ordinal)
        .ThenByDescending(p => p.Edition, StringComparer.Ordinal)
        .GroupBy(p => p.Id);

    /// <summary>The edition in effect on a day; the newest where none is.</summary>
    public static Procedure Shown(IEnumerable<Procedure> editions, Jurisdiction pack, DateOnly today)
    {
        var all = editions.ToList();
        return pack.InEffect(all[0].Id, today) ?? all[0];
    }

    /// <summary>How a duty gets onto the standing list today: the first procedure that a department begins and that admits.</summary>
    public static Procedure? Admission(Jurisdiction pack, DateOnly today) => Of(pack)
        .Select(editions => pack.InEffect(editions.Key, today))
        .FirstOrDefault(p => p is { List: DutyListKind.Standing, Applicants: var by }
            && by.Contains("Department")
            && p.States.Values.Any(s => s.Effect == ListEffect.Admit));

    /// <summary>Null where there is none.</summary>
    /// <param name="edition">Null: the one in effect.</param>
    public Procedure? Find(string jurisdiction, string id, string? edition, DateOnly today) =>
        Packs.FirstOrDefault(p => p.Code == jurisdiction) is not { } pack ? null
        : edition is not null ? pack.Find(id, edition)
        : Of(pack).FirstOrDefault(e => e.Key == id) is { } editions ? Shown(editions, pack, today)
        : null;
}
