using ScenarioPlayer.Format;
using ScenarioPlayer.Playing;

namespace ScenarioPlayer.Verbs;

/// <summary>Who performs which verb; every verb that has none is an act on a case.</summary>
internal static class Performers
{
    private static readonly Dictionary<string, Func<Stage, Step, CancellationToken, Task<Done>>> ByVerb = new()
    {
        [VerbTable.Submit] = SubmitApplication.DoAsync,
        [VerbTable.Correct] = CorrectApplication.DoAsync,
        [VerbTable.FindCase] = FindCase.DoAsync,
        [VerbTable.Complete] = CompleteDuty.DoAsync,
        [VerbTable.ReportShift] = ReportShift.DoAsync,
        [VerbTable.AcknowledgeNotice] = AcknowledgeNotice.DoAsync,
        [VerbTable.HandOver] = HandOver.DoAsync,
        [VerbTable.GiveBack] = HandOver.UndoAsync,
        [VerbTable.Delegate] = DelegateTasks.DoAsync,
        [VerbTable.EndDelegation] = DelegateTasks.EndAsync,
        [VerbTable.ImportCalendarNotice] = ImportCalendarNotice.DoAsync,
        [ConferenceVerbs.ProposeTopic] = ActOnConference.ProposeAsync,
        [DutyLaw.Conferences.Acts.Convene.Is] = ActOnConference.ConveneAsync,
    };

    static Performers()
    {
        foreach (var verb in ActOnConference.Verbs)
        {
            ByVerb[verb] = ActOnConference.DoAsync;
        }
    }

    public static Task<Done> PerformAsync(Stage stage, Step step, CancellationToken cancel) =>
        ByVerb.GetValueOrDefault(step.Do!.Name, ActOnCase.DoAsync)(stage, step, cancel);
}
