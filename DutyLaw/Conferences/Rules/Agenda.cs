using DutyLaw.Conferences.Acts;

namespace DutyLaw.Conferences.Rules;

/// <summary>What an act puts on the agenda.</summary>
internal sealed record Agenda(DateOnly Day, IReadOnlyList<AgendaItem> Items, IReadOnlyList<string> Others)
{
    /// <param name="standing">Whose day counts where the act names none.</param>
    public static Agenda Of(ConferenceAct act, JointConference? standing = null) => act switch
    {
        Convene draft => new(draft.Day, draft.Items, draft.Others),
        ChangeAgenda draft => new(draft.Day, draft.Items, draft.Others),
        _ => new(standing?.Day ?? default, [], []),
    };
}
