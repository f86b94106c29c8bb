namespace DutyLaw.Conferences.Rules;

/// <summary>A report, or a closing, says what was done.</summary>
internal sealed record FollowingSaysWhatWasDone() : ConferenceRule(Basis.Following)
{
    public override string? Broken(Tried tried) =>
        string.IsNullOrWhiteSpace(tried.Act.GivenReason) ? "请写明落实情况。" : null;
}
