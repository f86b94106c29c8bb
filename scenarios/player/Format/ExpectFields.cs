namespace ScenarioPlayer.Format;

/// <summary>What a step may expect. Each key is checked by the expectation of the same name.</summary>
internal static class ExpectFields
{
    private static readonly Fields Clock = new(
        new Field("date", Scalars.Date, "The due date.", Required: true),
        new Field("provisional", Scalars.YesNo, "True where the date lies past the last published holiday notice; false unless told."),
        new Field("met", Scalars.Date, "The day the act was done."),
        new Field("missed", Scalars.Date, "The day the miss was recorded."),
        new Field("suspended", Scalars.YesNo, "True while it stands still."),
        new Field("stopped", Scalars.YesNo, "True where it need not be met any more."));

    private static readonly Fields Notice = new(
        new Field("kind", Scalars.Text, "The notice's name.", Required: true),
        new Field("reason", Scalars.Text, "The reason it gives."));

    private static readonly Fields Signature = new(
        new Field("act", Scalars.Text, "The act.", Required: true),
        new Field("by", Scalars.Account, "The account that did it.", Required: true),
        new Field("onBehalfOf", Scalars.Account, "The account in whose place it acted; left out: for itself."));

    private static readonly Fields Record = new(
        new Field("kind", Scalars.Text, "What happened, such as ClockMissed.", Required: true),
        new Field("about", Scalars.Duty, "The saved case it is about."),
        new Field("article", Scalars.Text, "The article it rests on."),
        new Field("mentions", Scalars.Text, "Words that its sentence holds."),
        new Field("verified", Scalars.YesNo, "False for what was reported and is not verified yet."));

    public static Fields All { get; } = new(
        new Field("state", Scalars.Text, "The case's state."),
        new Field(
            "due",
            new MapOf(Scalars.Text, new ShortOrFull(Scalars.Date, Clock)),
            "Due dates by the clock's kind; of several rounds, the last."),
        new Field("refused", Scalars.Text, "The rule that stands in the way."),
        new Field("article", Scalars.Text, "The article the answer names; belongs to `refused` or `status`."),
        new Field("status", Scalars.Number, "The HTTP status of the act's answer."),
        new Field("registry", new Fields(
            new Field("jurisdiction", Scalars.County, "The county; the scenario's unless told."),
            new Field("duty", Scalars.Duty, "The duty's title, or the saved case it came from.", Required: true),
            new Field("listed", Scalars.YesNo, "False: no entry of it exists."),
            new Field("list", Scalars.Word("Standing", "Temporary", "Empowerment"), "The list it stands in."),
            new Field("asOf", Scalars.Date, "The list as it stood on that day; today unless told."),
            new Field("state", Scalars.Text, "The entry's state."),
            new Field("townships", new ListOf(Scalars.Township), "The townships it is admitted for, in any order."),
            new Field("endedOn", Scalars.Date, "The day it left the list.")), "The duty list as the county sees it."),
        new Field("inbox", new MapOf(Scalars.Account, Scalars.YesNo), "Who has the case among their tasks, and who has not."),
        new Field(
            "notices",
            new MapOf(Scalars.Account, new ListOf(new ShortOrFull(Scalars.Text, Notice))),
            "Written notices about the case that each body got, in this order; others may be there too. An empty list: none."),
        new Field(
            "open-notices",
            new MapOf(Scalars.Body, new ListOf(Scalars.Text)),
            "Notices about the case that each body sent and nobody signed for yet, by kind, in their order: these and no others."),
        new Field("in-charge", Scalars.AccountOrNobody, "The account of the looking body that has the case."),
        new Field(
            "filings",
            new MapOf(Scalars.Body, Scalars.Text),
            "Receipts of the bodies it was filed with, by their numbers: these and no others."),
        new Field("reopens", Scalars.Reference, "The refused case that this one takes up again."),
        new Field("visible", new MapOf(Scalars.Account, Scalars.YesNo), "Who finds the case, and for whom there is none."),
        new Field("cases", new MapOf(Scalars.Text, Scalars.YesNo), "Whether a case of that procedure was opened for the same duty."),
        new Field("journal", new Fields(
            new Field("signed", new ListOf(Signature), "Acts and who signed them, in this order; others may lie between."),
            new Field("verified", Scalars.YesNo, "True where every row's hash follows from the row before."),
            new Field(
                "facts",
                new ListOf(Scalars.Text),
                "The acts in order; what dates bring about is left out unless the list names it.")), "The case's journal."),
        new Field("public", new Fields(
            new Field("jurisdiction", Scalars.County, "The county; the scenario's unless told."),
            new Field("contains", Scalars.Duty, "A duty an anonymous reader finds in the list in force."),
            new Field("omits", Scalars.Duty, "A duty an anonymous reader does not find."),
            new Field("asOf", Scalars.Date, "The list as it stood on that day.")), "What an anonymous reader sees."),
        new Field("minutes", new Fields(
            new Field("mentions", new ListOf(Scalars.Text), "Words that the minutes hold."),
            new Field("omits", new ListOf(Scalars.Text), "Words that they do not hold."),
            new Field("signedBy", Scalars.Body, "Who signed them."),
            new Field("issuedOn", Scalars.Date, "The day they were issued.")), "The minutes of the conference."),
        new Field("decisions", new MapOf(Scalars.Reference, new Fields(
            new Field("outcome", Scalars.Text, "What was decided on the case."),
            new Field("townships", new ListOf(Scalars.Township), "The townships it was agreed for."),
            new Field("responsible", Scalars.Body, "Who sees to it."),
            new Field("dueOn", Scalars.Date, "By when."),
            new Field("open", Scalars.YesNo, "Somebody still has to see to it."),
            new Field("overdue", Scalars.YesNo, "Its date has passed."),
            new Field("reminded", Scalars.YesNo, "Its body was reminded."))),
            "The conference's decisions by item, as the looking body follows them."),
        new Field(
            "daily-records",
            new MapOf(Scalars.Body, new ListOf(Record)),
            "Daily records of a body, each with its evidence; others may be there too."));
}
