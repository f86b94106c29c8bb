namespace DutyLaw.Conferences.Rules;

/// <summary>联席会议由旗县市政府常务副职主持 (XA 第六条); 由召集人或召集人授权的负责人主持召开 (JQ 会议第三条).</summary>
internal sealed record ConferencesArePresidedOver() : ConferenceRule(Basis.Seats)
{
    public override string? Broken(Tried tried)
    {
        var conveners = tried.Pack.ConvenerOf(tried.Conference.County);
        return conveners.Count > 0 && !conveners.Any(tried.Conference.Attended.Contains)
            ? $"联席会议应由{tried.Membership.Chair}（或其授权的负责人）主持，尚未登记其到会。"
            : null;
    }
}
