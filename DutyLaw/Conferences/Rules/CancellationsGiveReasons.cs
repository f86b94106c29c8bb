namespace DutyLaw.Conferences.Rules;

/// <summary>A conference called off says why.</summary>
internal sealed record CancellationsGiveReasons() : ConferenceRule(Basis.Calling)
{
    public override string? Broken(Tried tried) =>
        string.IsNullOrWhiteSpace(tried.Act.GivenReason) ? "请说明取消会议的原因。" : null;
}
