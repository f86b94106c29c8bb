using ScenarioPlayer.Playing;

namespace ScenarioPlayer.Playing;

/// <summary>Tells of a play as it goes: a timeline for people, or lines of JSON for programs.</summary>
public interface IReport
{
    /// <summary>A scenario begins.</summary>
    void Begin(Scenario scenario);

    /// <summary>Its clock could not be set.</summary>
    void CouldNotBegin(Scenario scenario, Failure failure);

    /// <summary>A step was played.</summary>
    void Show(Scenario scenario, StepResult result);

    /// <summary>Every step went as written.</summary>
    /// <param name="held">How many expectations were checked.</param>
    void End(Scenario scenario, int held);

    /// <summary>All scenarios were played.</summary>
    void Sum(int held, IReadOnlyList<Scenario> failed);
}
