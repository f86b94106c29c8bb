using DutyLaw.Cases.Acts;
using DutyLaw.Packs;
using DutyLaw.Procedures;

namespace Assessment.Records;

/// <summary>The procedures that a township's report opens by itself (XA art. 13).</summary>
public sealed class ReportProcedures(IEnumerable<Jurisdiction> packs)
{
    private readonly HashSet<string> ids =
        [.. packs.SelectMany(p => p.Procedures).Where(p => p.From(Procedure.Start).Any(r => r.Act == ReportShift.Is)).Select(p => p.Id)];

    /// <summary>True for one of them.</summary>
    public bool Contain(string procedure) => ids.Contains(procedure);
}
