using DutyLaw.Conferences;
using ServiceDefaults.Auth;

namespace Review.Conferences;

/// <summary>Whose county an official speaks for in a conference.</summary>
internal static class Whose
{
    private const int DigitsOfACounty = 6;

    /// <summary>The county of the official's body; null for a body above counties, or in a pack without a conference.</summary>
    public static string? County(this CurrentOfficial official, Law law)
    {
        var division = DutyLaw.Bodies.Body.DivisionOf(official.Body);
        var county = division.Length >= DigitsOfACounty ? division[..DigitsOfACounty] : division;
        return official.Sees(county)
            && law.Jurisdictions.Any(j => j.Conference is not null && j.Counties.Any(c => c.Code == county))
                ? county
                : null;
    }

    /// <summary>The office that gathers topics, and the convener they go before.</summary>
    public static bool SeesEveryTopic(this CurrentOfficial official, Law law, string county) =>
        law.Of(county).LeadOf(county).Contains(official.Body) || law.Of(county).ConvenerOf(county).Contains(official.Body);
}
