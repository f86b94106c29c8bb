namespace Review.Conferences;

/// <summary>联席会议: every address, in the order in which a conference goes. What is allowed, the acts say.</summary>
internal static class ConferenceRoutes
{
    public static void AddConferences(this IServiceCollection services)
    {
        services.AddSingleton<Desk>();
        services.AddSingleton<CaseActs>();
        services.AddHostedService<DecisionSweep>();
    }

    public static void MapConferences(this IEndpointRouteBuilder routes)
    {
        routes.MapTopics();
        routes.MapProposals();
        routes.MapSeatsOfADraft();
        routes.MapConvene();
        routes.MapGetConference();
        routes.MapDecisions();

        var conference = routes.MapGroup("/conferences/{id:guid}");
        conference.MapSeats();
        conference.MapChangeAgenda();
        conference.MapApproveAgenda();
        conference.MapSendNotice();
        conference.MapAskLeave();
        conference.MapRecordAttendance();
        conference.MapGiveSubjectOpinion();
        conference.MapPutMotion();
        conference.MapConcludeItem();
        conference.MapDropItem();
        conference.MapSignMinutes();
        conference.MapIssueMinutes();
        conference.MapCancelConference();
    }
}
