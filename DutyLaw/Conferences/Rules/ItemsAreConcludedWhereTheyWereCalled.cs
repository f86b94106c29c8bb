using DutyLaw.Conferences.Acts;

namespace DutyLaw.Conferences.Rules;

/// <summary>A case that was called to another day meanwhile is not concluded here.</summary>
internal sealed record ItemsAreConcludedWhereTheyWereCalled() : ConferenceRule(Basis.Calling)
{
    public override string? Broken(Tried tried) =>
        tried.Act is ConcludeItem { CalledTo: { } other } && other != tried.Conference.Day ? $"该事项已改于{other:yyyy-MM-dd}的联席会议审议。" : null;
}
