using Contracts.Registry.V1.Grpc;
using DutyLaw;
using DutyLaw.Cases;
using DutyLaw.Packs;
using DutyLaw.Procedures;
using Grpc.Core;
using Intake.Packs;

namespace Intake.Screening;

/// <summary>
/// What the registry's list says about an application: a listed duty needs no second admission, and only a listed one is changed.
/// </summary>
internal sealed partial class DutyList(DutyRegistry.DutyRegistryClient registry, ILogger<DutyList> log)
{
    /// <summary>The rule that a duty in the list needs no second admission (XA 第八条).</summary>
    public const string DutyIsNotListedAlready = nameof(DutyIsNotListedAlready);

    /// <summary>The rule that what is adjusted or taken off stands in the county's list (XA 第十二条; LC 第四条、第五条).</summary>
    public const string OnlyListedDutiesAreChanged = nameof(OnlyListedDutiesAreChanged);

    /// <summary>The rule that a list is changed by the procedure of that list (LC 第六条).</summary>
    public const string EachListHasItsOwnProcedure = nameof(EachListHasItsOwnProcedure);

    /// <summary>The rule that a change which asks no township binds no more of them than the list does (XA 第七条、第十二条).</summary>
    public const string ChangesAddNoTownships = nameof(ChangesAddNoTownships);

    /// <summary>Whether an adding application asks for what is listed already.</summary>
    public async Task<Answer> ListedAsync(Duty duty, string county, Procedure procedure, string article, CancellationToken cancel)
    {
        if (duty.Title.Length == 0 || duty.Townships.Count == 0)
        {
            return Answer.NothingToSay;
        }

        try
        {
            var request = new CheckRequest
            {
                County = county,
                Title = duty.Title,
                Townships = { duty.Townships },
                List = procedure.List.ToString(),
            };
            var reply = await registry.CheckAsync(request, cancellationToken: cancel);
            return new(Known: true, reply.ListedFor.Count == 0 ? null : Listed(reply, article, procedure.Jurisdiction));
        }
        catch (RpcException e) when (!cancel.IsCancellationRequested)
        {
            NoAnswer(e.StatusCode, e);
            return Answer.Unknown;
        }
    }

    /// <summary>Whether the duty that is to be changed, or that is complained about, is one of the county's list.</summary>
    public async Task<Answer> EntryAsync(Duty duty, string county, Procedure procedure, string article, CancellationToken cancel)
    {
        if (duty.Entry is not { } id)
        {
            return Answer.NothingToSay;
        }

        try
        {
            var entry = await registry.GetAsync(new GetRequest { County = county, EntryId = id.ToString() }, cancellationToken: cancel);
            var listed = new ListedDuty(entry.Title, entry.Department, [.. entry.Townships], entry.List, entry.State, entry.StateTitle);
            return new(Known: true, RefusalOf(listed, duty, procedure, article), listed);
        }
        catch (RpcException e) when (e.StatusCode == StatusCode.NotFound)
        {
            return new(Known: true, new(OnlyListedDutiesAreChanged, article, "本旗县市的清单中没有所指的事项。"));
        }
        catch (RpcException e) when (!cancel.IsCancellationRequested)
        {
            NoAnswer(e.StatusCode, e);
            return Answer.Unknown;
        }
    }

    /// <summary>Null where the entry may be what the application says.</summary>
    internal static Refusal? RefusalOf(ListedDuty entry, Duty duty, Procedure procedure, string article)
    {
        if (duty.Change is null && !procedure.Changes())
        {
            return null;
        }

        var takesOff = duty.Change == ListChange.Cancel || procedure.OnlyRevokes();
        List<string> added = procedure.HearsTownships()
            ? []
            : [.. duty.Townships.Except(entry.Townships).Select(procedure.Jurisdiction.TownshipName)];
        return entry.List != procedure.List.ToString() ? new(EachListHasItsOwnProcedure, article, $"“{entry.Title}”不在本程序所办理的清单中。")
            : entry.State is "Admitted" or "InForce" || (takesOff && entry.State != "Revoked")
                ? added.Count == 0 ? null : new(
                    ChangesAddNoTownships,
                    article,
                    $"“{entry.Title}”在清单中不由{string.Join("、", added)}承接；增加承接的苏木乡镇（街道）应另行申请准入。")
            : new(OnlyListedDutiesAreChanged, article, $"“{entry.Title}”已不在清单中（{entry.StateTitle}）。");
    }

    private static Refusal Listed(CheckReply reply, string article, Jurisdiction jurisdiction) => new(
        DutyIsNotListedAlready,
        article,
        $"同名事项已{(reply.Number.Length > 0 ? $"经{reply.Number}" : "")}"
        + $"列入{string.Join("、", reply.ListedFor.Select(jurisdiction.TownshipName))}的职责清单，不需再次申请准入。");

    [LoggerMessage(LogLevel.Warning, "The registry gave no answer: {Status}")]
    private partial void NoAnswer(StatusCode status, Exception e);

    /// <summary>What the registry said.</summary>
    /// <param name="Known">False where it could not be asked.</param>
    /// <param name="Entry">The listed duty the application names.</param>
    internal sealed record Answer(bool Known, Refusal? Refusal, ListedDuty? Entry = null)
    {
        public static readonly Answer Unknown = new(false, null);

        public static readonly Answer NothingToSay = new(true, null);
    }
}

/// <summary>A duty of the list, as far as an application about it is concerned.</summary>
/// <param name="List">Kind of the list it stands in.</param>
/// <param name="State"><c>Admitted</c>, <c>InForce</c>, or how it left the list.</param>
internal sealed record ListedDuty(
    string Title, string Department, IReadOnlyList<string> Townships, string List, string State, string StateTitle);
