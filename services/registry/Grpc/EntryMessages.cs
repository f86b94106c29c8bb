using System.Globalization;
using Contracts.Registry.V1.Grpc;
using Registry.Entries;

namespace Registry.Grpc;

/// <summary>Entries as gRPC messages.</summary>
public static class EntryMessages
{
    /// <summary>The message of an entry; dates as <c>yyyy-MM-dd</c>.</summary>
    public static Entry ToMessage(this ListedDuty duty) => new()
    {
        EntryId = duty.Id.ToString(),
        County = duty.County,
        CountyName = duty.CountyName,
        CaseId = duty.CaseId.ToString(),
        List = duty.List.ToString(),
        ListTitle = duty.ListTitle,
        Number = duty.Number,
        Title = duty.Title,
        Mode = duty.Mode,
        Department = duty.Department,
        DepartmentName = duty.DepartmentName,
        Townships = { duty.Townships },
        TownshipNames = { duty.TownshipNames },
        TermFrom = Date(duty.TermFrom),
        TermTo = duty.TermTo is { } last ? Date(last) : "",
        State = duty.State.ToString(),
        StateTitle = duty.StateTitle,
        InForceFrom = Date(duty.InForceFrom),
        EndedOn = duty.EndedOn is { } day ? Date(day) : "",
        Safeguards = new()
        {
            Funds = duty.Safeguards.Funds,
            Staff = duty.Safeguards.Staff,
            Technology = duty.Safeguards.Technology,
            Training = duty.Safeguards.Training,
        },
        Articles = { duty.Articles },
        Change = duty.Change is { } change ? ToMessage(change) : null,
    };

    private static Change ToMessage(EntryChange change) => new()
    {
        CaseId = change.CaseId.ToString(),
        Procedure = change.Procedure,
        Kind = change.Kind,
        On = Date(change.On),
        Reason = change.Reason ?? "",
        Articles = { change.Articles },
    };

    private static string Date(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
