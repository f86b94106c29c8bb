namespace ScenarioPlayer.Format;

/// <summary>What a step may do: an act of a procedure, or a verb of the API.</summary>
/// <param name="Name">As it stands after <c>do:</c>.</param>
/// <param name="Title">Chinese, for the timeline.</param>
/// <param name="Meaning">English, for the schema's reader.</param>
/// <param name="On">True where it is done on a case that <c>on:</c> names.</param>
/// <param name="With">What <c>with:</c> may hold.</param>
public sealed record Verb(string Name, string Title, string Meaning, bool On, Fields With)
{
    /// <summary>True where the result is a case that <c>save:</c> may name.</summary>
    public bool Saves =>
        Name is VerbTable.Submit or VerbTable.FindCase or VerbTable.ReportShift
            or ConferenceVerbs.ProposeTopic or DutyLaw.Conferences.Acts.Convene.Is;
}
