using Contracts.Registry.V1.Grpc;
using DutyLaw;
using DutyLaw.Cases;
using DutyLaw.Packs;
using Grpc.Core;

namespace Intake.Screening;

/// <summary>What is in the duty list for a township needs no second admission (XA 第八条). The registry knows.</summary>
internal sealed partial class DutyIsNotListedAlready(DutyRegistry.DutyRegistryClient registry, ILogger<DutyIsNotListedAlready> log)
{
    /// <summary>Asks the registry; its answer is <see cref="Answer.Unknown"/> where it cannot be reached.</summary>
    public async Task<Answer> AskAsync(Duty duty, string county, Jurisdiction jurisdiction, CancellationToken cancel)
    {
        if (duty.Title.Length == 0 || duty.Townships.Count == 0)
        {
            return new Answer(Known: true, Refusal: null);
        }

        try
        {
            var reply = await registry.CheckAsync(
                new CheckRequest { County = county, Title = duty.Title, Townships = { duty.Townships } }, cancellationToken: cancel);
            return new Answer(Known: true, reply.ListedFor.Count == 0 ? null : Refused(reply, jurisdiction));
        }
        catch (RpcException e) when (!cancel.IsCancellationRequested)
        {
            NoAnswer(e.StatusCode, e);
            return Answer.Unknown;
        }
    }

    private static Refusal Refused(CheckReply reply, Jurisdiction jurisdiction) => new(
        nameof(DutyIsNotListedAlready),
        "XA 第八条",
        $"同名事项已{(reply.Number.Length > 0 ? $"经{reply.Number}" : "")}列入{string.Join("、", reply.ListedFor.Select(jurisdiction.TownshipName))}的职责清单，不需再次申请准入。");

    [LoggerMessage(LogLevel.Warning, "The registry gave no answer: {Status}")]
    private partial void NoAnswer(StatusCode status, Exception e);

    /// <summary>What the registry said.</summary>
    /// <param name="Known">False where it could not be asked.</param>
    internal sealed record Answer(bool Known, Refusal? Refusal)
    {
        public static readonly Answer Unknown = new(false, null);
    }
}
