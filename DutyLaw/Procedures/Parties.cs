using DutyLaw.Bodies;
using DutyLaw.Cases;

namespace DutyLaw.Procedures;

/// <summary>Who the words of a table mean in a case: the applicant, the townships concerned, or the body with a role.</summary>
public static class Parties
{
    /// <summary>The body that applied.</summary>
    public const string Applicant = nameof(Applicant);

    /// <summary>Each township the duty is meant for.</summary>
    public const string TownshipConcerned = nameof(TownshipConcerned);

    /// <summary>The body whose duty or failing it is about: the one named on the form, else the applicant.</summary>
    public const string DepartmentConcerned = nameof(DepartmentConcerned);

    /// <summary>Each member of the joint conference.</summary>
    public const string ConferenceMember = nameof(ConferenceMember);

    /// <summary>Nobody: a date or a message brings the act about.</summary>
    public const string System = nameof(System);

    /// <summary>Code of the one who acts where nobody does.</summary>
    public static readonly Actor SystemActor = new("system", default, "system");

    /// <summary>True for a word a table may use.</summary>
    public static bool IsKnown(string party) =>
        party is Applicant or TownshipConcerned or DepartmentConcerned or ConferenceMember or System || Enum.TryParse<Role>(party, out _);

    /// <summary>Codes of the bodies a party means in a case.</summary>
    public static IReadOnlyList<string> Of(this Procedure procedure, string party, Case c) => party switch
    {
        Applicant => [c.Applicant],
        TownshipConcerned => [.. c.Duty.Townships.Select(Body.OfTownship)],
        DepartmentConcerned => [c.Duty.Department ?? c.Applicant],
        ConferenceMember =>
            [.. (procedure.Jurisdiction.Conference?.Seats ?? []).SelectMany(m => procedure.Jurisdiction.CodesOf(m.Role, c.County))],
        System => [SystemActor.Body],
        _ => procedure.Jurisdiction.CodesOf(Enum.Parse<Role>(party), c.County),
    };

    /// <summary>Codes of the bodies whose move it is; those that have spoken in this round or step are done.</summary>
    public static IReadOnlyList<string> WaitingFor(this Procedure procedure, Case c)
    {
        var parties = procedure.Parallel.TryGetValue(c.State, out var step) ? step.Parties : procedure.States[c.State].WaitsFor;
        return c.SuspendedBecause is null || procedure.IsFinal(c.State)
            ? [.. parties.SelectMany(p => procedure.Of(p, c)).Where(body => !c.HasSpoken(body)).Distinct()]
            : [.. procedure.From(c.State).Where(r => r.Act == Cases.Acts.Resume.Is).SelectMany(r => procedure.Of(r.By, c)).Distinct()];
    }

    /// <summary>Every body that has a part in a case: it may see it. What is confidential, those it is held against may not.</summary>
    public static IReadOnlyList<string> Involved(this Procedure procedure, Case c) =>
        [.. procedure.Rows.SelectMany(r => (r.Notice?.To ?? []).Append(r.By))
            .Concat(procedure.Clocks.Values.SelectMany(k => k.ReportedTo))
            .Concat(procedure.Parallel.Values.SelectMany(s => s.Notice?.To ?? []))
            .Distinct()
            .Where(party => !procedure.Confidential || party != DepartmentConcerned)
            .SelectMany(party => procedure.Of(party, c))
            .Distinct()];

    /// <summary>Names of the acts a body may try on a case as it stands.</summary>
    public static IReadOnlyList<string> ActsOpenTo(this Procedure procedure, Case c, string body) =>
        [.. procedure.From(c.State).Where(r => procedure.Of(r.By, c).Contains(body)).Select(r => r.Act).Distinct()
            .Where(act => act == Cases.Acts.Withdraw.Is || (act == Cases.Acts.Resume.Is) == (c.SuspendedBecause is not null))
            .Where(act => act is not (Cases.Acts.GiveOpinion.Is or Cases.Acts.GiveVerdict.Is or Cases.Acts.ReceiveFiling.Is)
                || !c.HasSpoken(body))];

    /// <summary>True for a body that has answered, or given its receipt or opinion, in the step and round a case is in.</summary>
    public static bool HasSpoken(this Case c, string body) =>
        c.Answers.Any(a => a.Body == body && a.Step == c.State && a.Round == c.Round)
        || c.Filings.Any(f => f.Body == body && f.Step == c.State)
        || (body.StartsWith("township@", StringComparison.Ordinal)
            && c.Opinions.Any(o => o.Round == c.Round && Body.OfTownship(o.Township) == body));
}
