using DutyLaw.Conferences.Acts;

namespace DutyLaw.Conferences.Rules;

/// <summary>The body a decision names reports on it.</summary>
internal sealed record OnlyTheResponsibleBodyReports() : ConferenceRule(Basis.Following)
{
    public override string? Broken(Tried tried) =>
        tried.Conference.Resolutions.Find(r => r.Id == ((ReportProgress)tried.Act).Resolution)?.Responsible is { } body
            && body != tried.Actor.Body
            ? $"该决定事项的落实情况由{tried.Pack.NameOf(body)}汇报。"
            : null;
}
