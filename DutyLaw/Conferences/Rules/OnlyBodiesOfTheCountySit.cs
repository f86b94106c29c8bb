namespace DutyLaw.Conferences.Rules;

/// <summary>根据工作需要，确定其他……部门作为参会部门 (XA 第六条): bodies of the county or of its league, known to the pack.</summary>
internal sealed record OnlyBodiesOfTheCountySit() : ConferenceRule(Basis.Seats)
{
    public override string? Broken(Tried tried)
    {
        var strangers = Agenda.Of(tried.Act).Others.Where(code => !Sits(code, tried)).ToList();
        return strangers.Count > 0 ? $"“{string.Join("”、“", strangers)}”不是本县（旗、市、区）或上级的单位，不能邀请参会。" : null;
    }

    internal static bool Sits(string? code, Tried tried) =>
        code is not null && tried.Pack.Find(code) is { } body && tried.Pack.CountiesOf(body).Contains(tried.Conference.County);
}
