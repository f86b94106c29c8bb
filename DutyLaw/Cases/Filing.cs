namespace DutyLaw.Cases;

/// <summary>备案回执: a body that something was filed with has it.</summary>
/// <param name="Number">备案号; empty where none was given.</param>
/// <param name="Step">The state that waited for it.</param>
public sealed record Filing(string Body, string Number, DateOnly On, string Step);

/// <summary>责令限期: what a body has to do, and its last day.</summary>
public sealed record Ordered(DateOnly By, string What);
