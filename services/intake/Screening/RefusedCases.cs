using DutyLaw;
using Intake.Applications;
using Intake.Data;
using Intake.Packs;
using Npgsql;
using ServiceDefaults.Data;

namespace Intake.Screening;

/// <summary>A refused case is taken up again by a new application of the same body, which cites it.</summary>
internal sealed class RefusedCases(Database database, PackLibrary packs)
{
    /// <summary>Null where nothing is cited, or a case that was refused.</summary>
    public async Task<Refusal?> RefusalOfAsync(Guid? cited, string county, string applicant, string article, CancellationToken cancel)
    {
        if (cited is not { } id)
        {
            return null;
        }

        var found = await database.OneAsync(
            Tenant.Of(county),
            new NpgsqlBatchCommand($"select {Application.Columns} from applications where county = $1 and id = $2 and applicant = $3")
                .With(county, id, applicant),
            Application.Read,
            cancel);
        return SentenceAgainst(found) is { } sentence ? new(nameof(OnlyRefusedCasesAreTakenUpAgain), article, sentence) : null;
    }

    private string? SentenceAgainst(Application? cited) => cited switch
    {
        null => "援引的申请不存在，或不是本单位提出的。",
        { State: ApplicationState.Withdrawn } => "援引的申请已由本单位撤回，可以另行申请，不需援引。",
        not { State: ApplicationState.Closed } => "援引的申请尚未办结。",
        _ => OnlyRefusedCasesAreTakenUpAgain(cited) ? null : "援引的申请已获同意，不需重新提出。",
    };

    private bool OnlyRefusedCasesAreTakenUpAgain(Application closed) =>
        packs.Of(closed.Applicant)?.InEffect(closed.Procedure, closed.ReceivedOn!.Value)?.Granted(closed.Outcome) is not true;
}
