using DutyLaw.Cases.Acts;

namespace ScenarioPlayer.Format;

/// <summary>Everything a step may do.</summary>
public static class VerbTable
{
    /// <summary>Fills in and submits an application.</summary>
    public const string Submit = "submit";

    /// <summary>Mends a returned application.</summary>
    public const string Correct = "correct";

    /// <summary>Finds a case that nobody opened by hand.</summary>
    public const string FindCase = "find-case";

    /// <summary>Reports a prohibited way of shifting work.</summary>
    public const string ReportShift = "report-shift";

    /// <summary>States that a listed duty is completed.</summary>
    public const string Complete = "complete";

    /// <summary>Signs for a written notice.</summary>
    public const string AcknowledgeNotice = "acknowledge-notice";

    /// <summary>Imports a holiday notice.</summary>
    public const string ImportCalendarNotice = "import-calendar-notice";

    /// <summary>Hands a case to an official of the same body.</summary>
    public const string HandOver = "hand-over";

    /// <summary>Gives a case back to the whole body.</summary>
    public const string GiveBack = "give-back";

    /// <summary>Has a colleague act in one's place.</summary>
    public const string Delegate = "delegate";

    /// <summary>Ends it.</summary>
    public const string EndDelegation = "end-delegation";

    private static readonly Verb[] OfTheApi =
    [
        new(Submit, ActTitles.Of(Submit), "Fill in the application form and submit it; `procedure` says which.", false,
            FormFields.Of(required: true)),
        new(Correct, ActTitles.Of(Correct), "Submit the returned application again; fields not given stay as they were.", true,
            FormFields.Of(required: false)),
        new(FindCase, "查看事项", "Find the case of a procedure that a date opened for the same duty.", true,
            new(new Field("procedure", Scalars.Text, "The procedure's id, as its table has it.", Required: true))),
        new(
            ReportShift,
            ActTitles.Of(ReportShift),
            "A township reports that work was shifted to it in a prohibited way.",
            false,
            new(
                new Field("department", Scalars.Body, "The department reported.", Required: true),
                new Field(
                    "way",
                    Scalars.ShiftWay,
                    "How it was shifted.",
                    Required: true),
                new Field("description", Scalars.Text, "What happened.", Required: true))),
        new(Complete, "报告已完成", "The department states, before the term ends, that the duty in the list is completed.", true,
            new(new Field("statement", Scalars.Text, "What was done."))),
        new(AcknowledgeNotice, "签收书面告知", "Sign for a written notice about the case.", true,
            new(new Field("kind", Scalars.Text, "The notice's name in the procedure's table.", Required: true))),
        new(HandOver, "交办", "Hand the case to an account of the same body; to oneself: take it over.", true, new(
            new Field("to", Scalars.Account, "Who has it from now on.", Required: true),
            new Field("reason", Scalars.Text, "Why."))),
        new(GiveBack, "交回", "Give the case back: whoever is of the body acts.", true, new()),
        new(Delegate, "委托代办", "Have a colleague act in one's place on what is assigned to oneself.", false, new(
            new Field("to", Scalars.Account, "Another account of the same body.", Required: true),
            new Field("from", Scalars.Date, "First day.", Required: true),
            new Field("until", Scalars.Date, "Last day, included.", Required: true),
            new Field("reason", Scalars.Text, "Why."))),
        new(EndDelegation, "终止委托", "End one's own delegations that are not over.", false, new()),
        new(ImportCalendarNotice, "录入放假通知", "Import a holiday notice; open clocks are counted again.", false,
            new(new Field("file", Scalars.OtherFile, "The notice's file, from the scenario's folder.", Required: true))),
    ];

    /// <summary>Every verb by its name.</summary>
    public static IReadOnlyDictionary<string, Verb> All { get; } = OfTheApi
        .Concat(ConferenceVerbs.All)
        .Concat(ActTable.All.Select(a => new Verb(a.Key, ActTitles.Of(a.Key), "An act on a case.", true, a.Value)))
        .ToDictionary(v => v.Name);
}
