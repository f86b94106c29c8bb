using DutyLaw.Cases.Acts;
using DutyLaw.Procedures;
using Portal.Site.Reading;

namespace Portal.Site.Procedures;

/// <summary>Acts and choices of the procedures in words.</summary>
internal static class ActWords
{
    private static readonly Dictionary<string, string> EnglishActs = new()
    {
        ["submit"] = "Apply",
        ["receive"] = "Receive",
        ["return-for-correction"] = "Return for correction",
        ["correct"] = "Correct and apply again",
        ["withdraw"] = "Withdraw",
        ["schedule-conference"] = "Call the joint conference",
        ["give-opinion"] = "Say whether it can be undertaken",
        ["conclude-conference"] = "Conclude the conference",
        ["submit-to-league"] = "Send to the league’s bodies",
        ["give-verdict"] = "Review and answer",
        ["approve"] = "Approve",
        ["refuse"] = "Refuse",
        ["file"] = "File with those above",
        ["receive-filing"] = "Give receipt of the filing",
        ["hold-coordination"] = "Hold a coordination meeting",
        ["record-oral-approval"] = "Record the oral approval",
        ["file-written-record"] = "Supply the written record",
        ["verify"] = "Verify",
        ["order"] = "Order it done by a day",
        ["report-delivery"] = "Report what was done",
        ["confirm-delivery"] = "Confirm what was done",
        ["refer-to-discipline"] = "Refer to discipline inspection",
        ["publish"] = "Publish",
        ["report-handover"] = "Hand over, train and guide",
        ["co-sign"] = "Join the application",
        ["suspend"] = "Suspend",
        ["resume"] = "Resume",
        ["extend"] = "Extend a time limit",
        ["end-term"] = "The term ends",
        ["report-shift"] = "Report work shifted in a prohibited way",
    };

    private static readonly Dictionary<string, string> EnglishChoices = new()
    {
        ["Agree"] = "agreed",
        ["Deny"] = "denied",
        ["ContinueStudy"] = "study on",
        ["Adjust"] = "adjust",
        ["Cancel"] = "cancel",
        ["Keep"] = "keep",
        ["ApplyAnew"] = "apply anew",
        ["Confirmed"] = "true",
        ["NotConfirmed"] = "not true",
        ["Delivered"] = "done",
        ["NotDelivered"] = "not done",
    };

    /// <summary>What an act is called; the word of the table where none is known.</summary>
    public static Phrase OfAct(string act) => new(ActTitles.Of(act), EnglishActs.GetValueOrDefault(act, act));

    /// <summary>Which way an act goes.</summary>
    public static Phrase OfChoice(string choice) => new(ChoiceTitles.Of(choice), EnglishChoices.GetValueOrDefault(choice, choice));

    /// <summary>An act with the way it goes.</summary>
    public static Phrase Of(string act, string? choice)
    {
        var (title, way) = (OfAct(act), choice is null ? default(Phrase?) : OfChoice(choice));
        return way is { } w ? new($"{title.Chinese}：{w.Chinese}", $"{title.English}: {w.English}") : title;
    }
}
