using DutyLaw.Bodies;
using DutyLaw.Cases;
using DutyLaw.Cases.Acts;

namespace DutyLaw.Procedures;

/// <summary>A rule that guards a row. Its type's name is a sentence; it is named in tables and shown with refusals.</summary>
/// <param name="Article">The article it rests on.</param>
public abstract record Rule(string Article)
{
    /// <summary>The rule's name.</summary>
    public string Name => GetType().Name;

    /// <summary>Null where the rule holds; otherwise a Chinese sentence that says what stands in the way.</summary>
    public abstract string? Broken(Attempt attempt);
}

/// <summary>An act as it is tried.</summary>
public sealed record Attempt(Procedure Procedure, Case Case, Act Act, Actor Actor, DateOnly Today);
