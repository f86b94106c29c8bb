using DutyLaw.Conferences.Acts;

namespace DutyLaw.Conferences.Rules;

/// <summary>What one conference has still to decide on is not put before another.</summary>
internal sealed record ItemsStandOnOneAgenda() : ConferenceRule(Basis.Agenda)
{
    public override string? Broken(Tried tried)
    {
        var elsewhere = tried.Act switch { Convene draft => draft.Elsewhere, ChangeAgenda draft => draft.Elsewhere, _ => [] };
        return elsewhere.Count > 0 ? $"“{string.Join("”、“", elsewhere)}”已列入另一次联席会议的议题。" : null;
    }
}
