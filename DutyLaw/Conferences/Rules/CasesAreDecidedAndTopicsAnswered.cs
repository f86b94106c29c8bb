using DutyLaw.Conferences.Acts;

namespace DutyLaw.Conferences.Rules;

/// <summary>An item that is a case gets one of the outcomes a case can have; a topic gets its answer in words.</summary>
internal sealed record CasesAreDecidedAndTopicsAnswered() : ConferenceRule(Basis.Outcome)
{
    public override string? Broken(Tried tried)
    {
        var (outcome, text) = tried.Act switch
        {
            PutMotion motion => (motion.Outcome, motion.Text),
            ConcludeItem conclusion => (conclusion.Outcome, conclusion.Text),
            _ => (null, null),
        };
        return tried.Conference.Item(OnlyItemsOfTheAgendaAreDeliberated.ItemOf(tried.Act))!.Kind switch
        {
            ItemKind.Case => outcome is null ? "请写明对该事项的会议结论。" : null,
            _ when outcome is not null => "议题没有准入结论，请以文字写明会议决定。",
            _ => string.IsNullOrWhiteSpace(text) ? "请以文字写明会议决定。" : null,
        };
    }
}
