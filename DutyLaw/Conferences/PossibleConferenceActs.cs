using DutyLaw.Bodies;
using DutyLaw.Conferences.Acts;
using DutyLaw.Packs;

namespace DutyLaw.Conferences;

/// <summary>An act on a conference, as one body finds it.</summary>
/// <param name="Article">The article it rests on.</param>
/// <param name="WhyNot">Chinese sentence that says why the body may not try it now; null: it may.</param>
public sealed record PossibleConferenceAct(string Act, string Title, string Article, string? WhyNot);

/// <summary>Why a body may or may not do what can be done with a conference: the state first, then the body, as when it is tried.</summary>
public static class PossibleConferenceActs
{
    /// <summary>
    /// Every act an official may do on a conference, once; those of the present state first, in the order in which a conference goes.
    /// </summary>
    public static IReadOnlyList<PossibleConferenceAct> PossibleFor(this Jurisdiction pack, JointConference c, string body) =>
    [
        .. ConferenceAct.Samples
            .OrderBy(a => !a.From.Contains(c.State))
            .Select(a => new PossibleConferenceAct(
                a.Name, Titles.OfAct(a.Name), pack.MembershipOf().ArticleOf(a.Basis), WhyNot(pack, c, body, a))),
    ];

    /// <summary>Chinese name by code of every body and township a conference speaks of.</summary>
    public static IReadOnlyDictionary<string, string> Names(this Jurisdiction pack, JointConference c) =>
        c.Items.SelectMany(i => i.Townships).Concat(c.Resolutions.SelectMany(r => r.Townships)).Distinct()
            .Select(t => (Code: t, Name: pack.TownshipName(t)))
            .Concat(pack.Involved(c)
                .Concat(c.Items.Select(i => i.ProposedBy))
                .Concat(c.Items.SelectMany(i => i.Townships).Select(Body.OfTownship))
                .Concat(c.Others)
                .Concat(c.Attendance.Select(a => a.Body))
                .Concat(c.Opinions.Select(o => o.Body))
                .Concat(pack.WaitingFor(c))
                .Distinct()
                .Select(b => (Code: b, Name: pack.NameOf(b))))
            .DistinctBy(n => n.Code)
            .ToDictionary(n => n.Code, n => n.Name);

    private static string? WhyNot(Jurisdiction pack, JointConference c, string body, ConferenceAct act) =>
        !act.From.Contains(c.State) ? $"在{string.Concat(act.From.Select(s => $"「{Titles.Of(s)}」"))}时才能办理"
        : pack.Bodies(act.By, c) is var bodies && bodies.Contains(body) ? null
        : bodies.Count > 0 ? $"由{string.Join("、", bodies.Select(pack.NameOf))}办理"
        : act.By == Hand.Responsible ? "没有尚待落实的会议决定事项"
        : "由参会单位办理";
}
