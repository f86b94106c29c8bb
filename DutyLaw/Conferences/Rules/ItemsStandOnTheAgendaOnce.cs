namespace DutyLaw.Conferences.Rules;

/// <summary>A case or topic stands on an agenda once.</summary>
internal sealed record ItemsStandOnTheAgendaOnce() : ConferenceRule(Basis.Agenda)
{
    public override string? Broken(Tried tried) =>
        Agenda.Of(tried.Act).Items.GroupBy(i => i.Subject).FirstOrDefault(g => g.Count() > 1)?.First() is { } twice
            ? $"“{twice.Title}”在议题中重复。"
            : null;
}
