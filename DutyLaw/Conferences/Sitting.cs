using DutyLaw.Bodies;
using DutyLaw.Conferences.Acts;
using DutyLaw.Packs;

namespace DutyLaw.Conferences;

/// <summary>By whose hand an act is done.</summary>
internal enum Hand
{
    /// <summary>牵头单位.</summary>
    Lead,

    /// <summary>召集人.</summary>
    Convener,

    /// <summary>Any body invited.</summary>
    Invited,

    /// <summary>The body responsible for a decision.</summary>
    Responsible,

    /// <summary>Nobody: a date brings it about.</summary>
    System,
}

/// <summary>Who sits in a conference and whose move it is.</summary>
public static class Sitting
{
    /// <summary>The conference of a pack.</summary>
    /// <exception cref="InvalidOperationException">The pack does not say who sits in it.</exception>
    public static Membership MembershipOf(this Jurisdiction pack) =>
        pack.Conference ?? throw new InvalidOperationException($"the pack {pack.Code} does not say who sits in its joint conference");

    /// <summary>牵头单位.</summary>
    public static IReadOnlyList<string> LeadOf(this Jurisdiction pack, string county) => pack.CodesOf(pack.MembershipOf().Lead, county);

    /// <summary>召集人: the body of that role, else that of the leadership the chair belongs to. It presides and signs.</summary>
    public static IReadOnlyList<string> ConvenerOf(this Jurisdiction pack, string county) =>
        pack.CodesOf(Role.Convener, county) is { Count: > 0 } conveners ? conveners : pack.CodesOf(Role.CountyLeadership, county);

    /// <summary>Whether the agenda goes before the convener first: where the pack has one (JQ 会议第三条).</summary>
    public static bool AgendaIsApproved(this Jurisdiction pack, string county) => pack.CodesOf(Role.Convener, county).Count > 0;

    /// <summary>Who is sent the notice: chair, lead, members, whoever the items come from and concern, and others as needed.</summary>
    public static IReadOnlyList<Invitation> InvitedTo(
        this Jurisdiction pack, JointConference conference, IReadOnlyList<AgendaItem> items) =>
    [
        .. pack.ConvenerOf(conference.County).Select(b => new Invitation(b, InvitedAs.Chair))
            .Concat(pack.LeadOf(conference.County).Select(b => new Invitation(b, InvitedAs.Lead)))
            .Concat(pack.MembershipOf().Seats.Where(s => s.Role is not (Role.Department or Role.Township))
                .SelectMany(s => pack.CodesOf(s.Role, conference.County)).Select(b => new Invitation(b, InvitedAs.Member)))
            .Concat(items.Select(i => new Invitation(i.ProposedBy, InvitedAs.Proposer)))
            .Concat(items.SelectMany(i => i.Townships).Select(t => new Invitation(Body.OfTownship(t), InvitedAs.Township)))
            .Concat(conference.Others.Select(b => new Invitation(b, InvitedAs.Other)))
            .DistinctBy(i => i.Body),
    ];

    /// <summary>Bodies that have a part in the conference: they may see it.</summary>
    public static IReadOnlyList<string> Involved(this Jurisdiction pack, JointConference conference) =>
    [
        .. pack.LeadOf(conference.County)
            .Concat(pack.ConvenerOf(conference.County))
            .Concat(conference.Invited.Select(i => i.Body))
            .Concat(conference.Resolutions.Select(r => r.Responsible).OfType<string>())
            .Distinct(),
    ];

    /// <summary>Bodies whose move it is.</summary>
    public static IReadOnlyList<string> WaitingFor(this Jurisdiction pack, JointConference c) => c.State switch
    {
        ConferenceState.Draft when pack.AgendaIsApproved(c.County) => pack.ConvenerOf(c.County),
        ConferenceState.Called when c.Items.All(i => c.ResolutionOf(i.Number) is not null) => pack.ConvenerOf(c.County),
        ConferenceState.Called => [.. pack.LeadOf(c.County).Concat(pack.Unheard(c)).Distinct()],
        ConferenceState.Draft or ConferenceState.Approved or ConferenceState.Signed => pack.LeadOf(c.County),
        _ => [],
    };

    /// <summary>Names of the acts a body may try now.</summary>
    public static IReadOnlyList<string> ActsOpenTo(this Jurisdiction pack, JointConference c, string body) =>
        [.. ConferenceAct.Samples.Where(a => a.From.Contains(c.State) && pack.Bodies(a.By, c).Contains(body)).Select(a => a.Name)];

    /// <summary>Members with a subject that have not spoken to an item still open.</summary>
    internal static IEnumerable<string> Unheard(this Jurisdiction pack, JointConference c) =>
        c.Items.Where(i => i.Kind == ItemKind.Case && c.ResolutionOf(i.Number) is null).SelectMany(i => pack.UnheardOn(c, i.Number));

    /// <summary>Members with a subject that have not spoken to an item.</summary>
    internal static IEnumerable<string> UnheardOn(this Jurisdiction pack, JointConference c, int item) =>
        pack.MembershipOf().Seats.Where(s => s.Subject is not null)
            .SelectMany(s => pack.CodesOf(s.Role, c.County))
            .Except(c.OpinionsOn(item).Select(o => o.Body));

    internal static IReadOnlyList<string> Bodies(this Jurisdiction pack, Hand hand, JointConference c) => hand switch
    {
        Hand.Lead => pack.LeadOf(c.County),
        Hand.Convener => pack.ConvenerOf(c.County),
        Hand.Invited => [.. c.Invited.Select(i => i.Body)],
        Hand.Responsible => [.. c.Resolutions.Where(r => r.IsOpen).Select(r => r.Responsible!).Distinct()],
        _ => [Procedures.Parties.SystemActor.Body],
    };
}
