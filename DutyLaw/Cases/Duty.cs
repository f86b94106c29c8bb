namespace DutyLaw.Cases;

/// <summary>The duty a case is about: what the rules look at, and the whole form as evidence.</summary>
/// <param name="Townships">Nine-digit codes of the townships it is meant for.</param>
/// <param name="Form">The form as it was submitted, JSON text; the rules do not look into it.</param>
public sealed record Duty(
    string Title,
    bool AdministrativePower,
    bool Temporary,
    bool Emergency,
    bool TownshipsConsulted,
    IReadOnlyList<string> Townships,
    DateOnly TermFrom,
    DateOnly TermTo,
    string Form);
