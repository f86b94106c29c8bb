using DutyLaw.Bodies;
using DutyLaw.Conferences.Acts;
using DutyLaw.Packs;

namespace DutyLaw.Conferences;

/// <summary>An act as it is tried on a conference.</summary>
internal sealed record Tried(JointConference Conference, ConferenceAct Act, Actor Actor, DateOnly Today, Jurisdiction Pack)
{
    public Membership Membership => Pack.MembershipOf();

    /// <summary>Names of bodies, for a sentence.</summary>
    public string Names(IEnumerable<string> bodies) => string.Join("、", bodies.Select(Pack.NameOf));
}

/// <summary>A rule that guards an act. Its type's name is a sentence, shown with refusals.</summary>
internal abstract record ConferenceRule(Basis Basis)
{
    public string Name => GetType().Name;

    /// <summary>Null where the rule holds; otherwise a Chinese sentence.</summary>
    public abstract string? Broken(Tried tried);
}
