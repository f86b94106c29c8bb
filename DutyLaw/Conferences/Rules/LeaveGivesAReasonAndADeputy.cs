using DutyLaw.Conferences.Acts;

namespace DutyLaw.Conferences.Rules;

/// <summary>特殊原因……请假，并指派分管领导参加 (JQ 会议第三条).</summary>
internal sealed record LeaveGivesAReasonAndADeputy() : ConferenceRule(Basis.Attendance)
{
    public override string? Broken(Tried tried) => tried.Act switch
    {
        AskLeave { Reason: var reason } when string.IsNullOrWhiteSpace(reason) => "请说明请假的原因。",
        AskLeave { Deputy: var deputy } when string.IsNullOrWhiteSpace(deputy) => "请指派分管领导参加会议。",
        _ => null,
    };
}
