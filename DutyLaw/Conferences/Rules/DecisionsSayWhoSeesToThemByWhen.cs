using DutyLaw.Conferences.Acts;

namespace DutyLaw.Conferences.Rules;

/// <summary>A decision that is to be followed names a body of the county and a day that can still come.</summary>
internal sealed record DecisionsSayWhoSeesToThemByWhen() : ConferenceRule(Basis.Following)
{
    public override string? Broken(Tried tried) => tried.Act switch
    {
        ConcludeItem { Responsible: { } body } when !OnlyBodiesOfTheCountySit.Sits(body, tried) => $"“{body}”不是本县（旗、市、区）或上级的单位，不能作为责任单位。",
        ConcludeItem { Responsible: null, DueOn: not null } => "写明完成日期的，应写明责任单位。",
        ConcludeItem { DueOn: { } due } when due < tried.Conference.Day => $"完成日期{due:yyyy-MM-dd}早于会议日期。",
        _ => null,
    };
}
