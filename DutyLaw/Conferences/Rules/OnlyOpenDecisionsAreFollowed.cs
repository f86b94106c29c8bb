using DutyLaw.Conferences.Acts;

namespace DutyLaw.Conferences.Rules;

/// <summary>Progress is reported on, and closed is, what somebody still has to see to.</summary>
internal sealed record OnlyOpenDecisionsAreFollowed() : ConferenceRule(Basis.Following)
{
    public override string? Broken(Tried tried)
    {
        var id = tried.Act switch { ReportProgress report => report.Resolution, CloseDecision close => close.Resolution, _ => default };
        return tried.Conference.Resolutions.Find(r => r.Id == id) is { IsOpen: true } ? null : "该决定事项没有待落实的内容。";
    }
}
