namespace DutyLaw.Conferences.Rules;

/// <summary>呈报召集人审定后，列入会议议题 (JQ 会议第三条): where the pack has a convener, the notice waits for the approval.</summary>
internal sealed record AgendasAreApprovedByTheConvener() : ConferenceRule(Basis.Agenda)
{
    public override string? Broken(Tried tried) =>
        tried.Conference.State == ConferenceState.Draft && tried.Pack.AgendaIsApproved(tried.Conference.County)
            ? "议题应先呈报召集人审定，再发会议通知。"
            : null;
}
