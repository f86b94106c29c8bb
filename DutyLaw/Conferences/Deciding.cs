using DutyLaw.Bodies;
using DutyLaw.Conferences.Acts;
using DutyLaw.Packs;

namespace DutyLaw.Conferences;

/// <summary>Decides acts on a conference. Pure: no clock, database or culture is read.</summary>
public static class Deciding
{
    /// <summary>What comes of an act on a conference, on a day.</summary>
    public static ConferenceDecision Decide(this JointConference c, ConferenceAct act, Actor actor, DateOnly today, Jurisdiction pack)
    {
        var tried = new Tried(c, act, actor, today, pack);
        if (!act.From.Contains(c.State))
        {
            return Refused(nameof(ConferencesFollowTheirCourse), act.Basis, tried, ConferencesFollowTheirCourse.Sentence(c.State));
        }

        if (pack.Bodies(act.By, c) is var bodies && !bodies.Contains(actor.Body))
        {
            return Refused(nameof(Procedures.OnlyTheBodyNamedActs), act.Basis, tried, $"该步骤应由{tried.Names(bodies)}办理。");
        }

        foreach (var rule in act.Rules)
        {
            if (rule.Broken(tried) is { } sentence)
            {
                return Refused(rule.Name, rule.Basis, tried, sentence);
            }
        }

        var article = tried.Membership.ArticleOf(act.Basis);
        var notices = act.Notices(tried).Select(n => n with { Article = article }).DistinctBy(n => n.To);
        var fact = new ConferenceFact(
            act.Completed(tried), actor.Body, actor.Account, today, c.State, act.To ?? c.State, article, [.. notices]);
        return new ConferenceDecision.Done(fact, c.After(fact));
    }

    private static ConferenceDecision.NotDone Refused(string rule, Basis basis, Tried tried, string message) =>
        new(new Refusal(rule, tried.Membership.ArticleOf(basis), message));
}

/// <summary>Each act has its place in the course of a conference; nothing changes after the minutes are signed.</summary>
public static class ConferencesFollowTheirCourse
{
    internal static string Sentence(ConferenceState state) => state switch
    {
        ConferenceState.Signed or ConferenceState.Issued => "会议纪要已经签发，会议内容不再更改。",
        ConferenceState.Cancelled => "会议已经取消。",
        _ => $"会议现处于“{Titles.Of(state)}”，此时不能办理该步骤。",
    };
}
