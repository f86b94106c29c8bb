using DutyLaw.Bodies;
using DutyLaw.Cases;
using DutyLaw.Cases.Acts;
using DutyLaw.Procedures;

namespace Platform.Tests.Procedures;

/// <summary>Acts made up at random, of every name that a table may have.</summary>
internal static class AnyActs
{
    private static readonly string[] Reasons = ["理由", "另有安排", ""];

    private static readonly Dictionary<string, Func<RandomStory, string?, Act>> Makers = new()
    {
        [Submit.Is] = (story, _) => new Submit("〔2024〕1号", story.AnyDuty()),
        [Correct.Is] = (story, _) => new Correct(story.AnyDuty()),
        [ReportShift.Is] = (story, _) => new ReportShift(story.AnyDuty()),
        [EndTerm.Is] = (story, _) => new EndTerm(Guid.Empty, story.AnyDuty()),
        [Receive.Is] = (_, _) => new Receive(),
        [ReturnForCorrection.Is] = (story, _) => new ReturnForCorrection(story.Any(Reasons)),
        [Withdraw.Is] = (story, _) => new Withdraw(story.Any(Reasons)),
        [ScheduleConference.Is] = (story, _) => new ScheduleConference(story.Today.AddDays(story.Random.Next(-1, 4)), "会议室"),
        [ConcludeConference.Is] = (story, choice) => new ConcludeConference(
            choice is null ? story.Any(Enum.GetValues<ConferenceOutcome>()) : Enum.Parse<ConferenceOutcome>(choice),
            "会议纪要。", story.Present(), story.SomeTownships(), story.Any(Reasons)),
        [GiveOpinion.Is] = (story, _) => story.Random.Next(5) > 0
            ? new GiveOpinion(TownshipOpinion.CanUndertake)
            : new GiveOpinion(story.Any(Enum.GetValues<TownshipOpinion>()), story.Any(Reasons)),
        [GiveVerdict.Is] = (story, choice) => new GiveVerdict(
            choice is not null ? Enum.Parse<Verdict>(choice)
                : story.Random.Next(8) > 0 ? Verdict.Agree : Verdict.Disagree,
            story.Any(Reasons)),
        [SubmitToLeague.Is] = (_, _) => new SubmitToLeague(),
        [Approve.Is] = (story, _) => new Approve(story.Random.Next(3) > 0 ? null : story.SomeTownships()),
        [Refuse.Is] = (story, _) => new Refuse(story.Any(Reasons)),
        [SendForFiling.Is] = (_, _) => new SendForFiling(),
        [ReceiveFiling.Is] = (_, _) => new ReceiveFiling("1号"),
        [HoldCoordination.Is] = (story, _) => new HoldCoordination(story.Today, story.Any(Reasons), story.Present()),
        [RecordOralApproval.Is] = (story, _) => new RecordOralApproval(story.Today, "convener@450323", story.Any(Reasons)),
        [FileWrittenRecord.Is] = (story, _) => new FileWrittenRecord(story.Any(Reasons)),
        [Verify.Is] = (story, choice) => new Verify(choice is null ? story.Random.Next(2) == 0 : choice == "Confirmed", story.Any(Reasons)),
        [Order.Is] = (story, _) => new Order(story.Today.AddDays(story.Random.Next(-1, 10)), story.Any(Reasons)),
        [ReportDelivery.Is] = (story, _) => new ReportDelivery(story.Any(Reasons)),
        [ConfirmDelivery.Is] = (story, choice) => new ConfirmDelivery(
            choice is null ? story.Random.Next(2) == 0 : choice == "Delivered", story.Any(Reasons)),
        [ReferToDiscipline.Is] = (story, _) => new ReferToDiscipline(story.Any(Reasons)),
        [Publish.Is] = (story, _) => new Publish(story.Any(Reasons)),
        [ReportHandover.Is] = (story, _) => new ReportHandover(story.Any(Reasons)),
        [CoSign.Is] = (_, _) => new CoSign(),
        [Suspend.Is] = (story, _) => new Suspend(story.Any(Reasons)),
        [Resume.Is] = (story, _) => new Resume(story.Any(Reasons)),
        [Extend.Is] = (story, _) => new Extend(
            story.Case.Clocks.Count > 0 ? story.Any(story.Case.Clocks).Kind : "none", story.Random.Next(0, 12), story.Any(Reasons)),
    };

    /// <summary>Names of the acts that can be made.</summary>
    public static IReadOnlyCollection<string> Names => Makers.Keys;

    /// <summary>An act of that name.</summary>
    public static Act Of(RandomStory story, string name, string? choice = null) => Makers[name](story, choice);
}
