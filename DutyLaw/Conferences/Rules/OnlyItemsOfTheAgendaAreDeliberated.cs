using DutyLaw.Conferences.Acts;

namespace DutyLaw.Conferences.Rules;

/// <summary>What was not on the agenda that went out is not decided.</summary>
internal sealed record OnlyItemsOfTheAgendaAreDeliberated() : ConferenceRule(Basis.Agenda)
{
    public override string? Broken(Tried tried) =>
        tried.Conference.Item(ItemOf(tried.Act)) is null ? "会议没有这一议题。" : null;

    internal static int ItemOf(ConferenceAct act) => act switch
    {
        GiveSubjectOpinion opinion => opinion.Item,
        PutMotion motion => motion.Item,
        ConcludeItem conclusion => conclusion.Item,
        DropItem drop => drop.Item,
        _ => 0,
    };
}
