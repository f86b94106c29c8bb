namespace DutyLaw.Bodies;

/// <summary>Who acts: an official of a body, signed in with an account.</summary>
public sealed record Actor(string Body, Role Role, string Account);
