namespace DutyLaw.Conferences.Rules;

/// <summary>A conference is called for something: at least one case or topic.</summary>
internal sealed record AConferenceHasSomethingToDeliberate() : ConferenceRule(Basis.Agenda)
{
    public override string? Broken(Tried tried) =>
        Agenda.Of(tried.Act).Items.Count == 0 ? "会议没有议题。" : null;
}
