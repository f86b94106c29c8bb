namespace ScenarioPlayer.Format;

/// <summary>The whole format.</summary>
internal static class ScenarioFields
{
    public static Fields Step { get; } = new(
        new Field("at", Scalars.LocalTime, "Moves the clock of the whole system before the step."),
        new Field("as", Scalars.Account, "The account that acts."),
        new Field("do", Scalars.Word([.. VerbTable.All.Keys]), "What it does; a step without may only look."),
        new Field("procedure", Scalars.Text, "With submit: the procedure's id, as its table has it."),
        new Field("on", Scalars.Reference, "The case it is done on, or looked at."),
        new Field("with", new Anything(), "The act's fields; see the verbs."),
        new Field("save", Scalars.Text, "Names the case that comes of it."),
        new Field("expect", ExpectFields.All, "What must be so afterwards."),
        new Field("within", Scalars.Seconds, "How long what travels by message may take; at once unless told."));

    public static Fields Root { get; } = new(
        new Field("scenario", Scalars.Text, "What the journey shows, in one sentence.", Required: true),
        new Field("jurisdiction", Scalars.County, "The county it plays in.", Required: true),
        new Field("clock", Scalars.LocalTime, "Moves the system's clock first; needs a system started with --test-clock."),
        new Field("steps", new ListOf(Step), "One after the other.", Required: true));
}
