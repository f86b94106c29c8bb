using DutyLaw.Articles;
using DutyLaw.Forms;
using Paper.Pdf;
using Review.Attachments;
using Review.Export;
using ServiceDefaults.Grpc;
using static Contracts.Intake.V1.Grpc.IntakeQueries;

namespace Review.Printing;

/// <summary>Printed forms, their check, attachments and the export of a case.</summary>
internal static class PrintingSetup
{
    /// <param name="packs">Folder of the jurisdiction packs.</param>
    public static void AddPrinting(this WebApplicationBuilder builder, string packs)
    {
        builder.AddGrpcClientOf<IntakeQueriesClient>("intake");
        builder.Services.AddSingleton(_ => ArticleText.LoadAll(packs));
        builder.Services.AddSingleton(new CasePrints(FormLoader.LoadAll(packs)));
        builder.Services.AddSingleton<PrintFonts>(_ => new());
        builder.Services.AddSingleton<CaseFiles>();
        builder.Services.AddSingleton<PrintStore>();
        builder.Services.AddTransient<CaseAttachments>();
    }

    public static void MapPrinting(this IEndpointRouteBuilder routes)
    {
        routes.MapListPrints();
        routes.MapPrintCase();
        routes.MapCheckPrint();
        routes.MapAttachments();
        routes.MapExportCase();
    }
}
