namespace Assessment.Records;

/// <summary>Who reads the daily records of whom.</summary>
public static class Readers
{
    private static readonly HashSet<string> OfAll =
    [
        "EstablishmentOffice", "Township", "LeagueEstablishmentOffice", "LeagueJusticeBureau", "LeagueDataBureau", "AdministrativeOffice",
    ];

    private static readonly HashSet<string> OfUnverified = ["EstablishmentOffice", "LeagueEstablishmentOffice"];

    /// <summary>
    /// True where a role reads what was reported and is not verified yet: the establishment offices, which verify it. The body concerned
    /// and everybody else read what is established.
    /// </summary>
    public static bool ReadsUnverified(string role) => OfUnverified.Contains(role);

    /// <summary>
    /// True where a role reads the records of every body of the counties it sees: the establishment office that leads, the townships that
    /// evaluate, and the league above. Anybody else reads those of its own body.
    /// </summary>
    public static bool ReadsAll(string role) => OfAll.Contains(role);
}
