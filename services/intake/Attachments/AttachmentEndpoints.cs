using Microsoft.AspNetCore.Mvc;
using Microsoft.OpenApi;

namespace Intake.Attachments;

/// <summary>Index of what can be done with attachments.</summary>
internal static class AttachmentEndpoints
{
    /// <summary>
    /// Bytes that are read of an upload at most. What lies between a file's limit and this is read and forgotten, so that the refusal
    /// arrives.
    /// </summary>
    private const int LargestRequest = 64 * 1024 * 1024;

    public static void MapAttachments(this WebApplication app)
    {
        var attachments = app.MapGroup("/applications/{id:guid}/attachments").WithTags("Attachments");
        attachments.MapPost("/", AddAttachment.HandleAsync).WithName("AddAttachment")
            .WithMetadata(new RequestSizeLimitAttribute(LargestRequest))
            .WithSummary(
                "Attach one file of at most 20 MB: pdf, ofd, docx, xlsx, jpg or png by its content. "
                + "201, or 200 where it is attached already. "
                + "After the submission only the scan of a sealed page, with the code printed on it")
            .AddOpenApiOperationTransformer((operation, _, _) =>
            {
                operation.RequestBody = new OpenApiRequestBody
                {
                    Required = true,
                    Content = new Dictionary<string, OpenApiMediaType> { ["multipart/form-data"] = new() { Schema = Form() } },
                };
                return Task.CompletedTask;
            })
            .Problems(400, 403, 404, 408, 409, 413, 415);
        attachments.MapGet("/", ReadAttachments.ListAsync).WithName("ListAttachments")
            .WithSummary("An application's files with their hashes, in the order of their arrival")
            .Problems(404);
        attachments.MapGet("/{attachmentId:guid}", ReadAttachments.DownloadAsync).WithName("DownloadAttachment")
            .WithSummary("The file").Produces<Stream>(StatusCodes.Status200OK, "application/octet-stream")
            .Problems(404);
        attachments.MapDelete("/{attachmentId:guid}", DeleteAttachment.HandleAsync).WithName("DeleteAttachment")
            .WithSummary("Take a file away from a draft, or from what was sent back")
            .Problems(403, 404, 409);
    }

    /// <summary>Adds what the endpoints use.</summary>
    public static void AddAttachments(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<Chunks>();
        builder.Services.AddScoped<AddAttachment>();
        builder.Services.AddHostedService<UploadSweep>();
    }

    private static OpenApiSchema Form() => new()
    {
        Type = JsonSchemaType.Object,
        Required = new HashSet<string> { "file" },
        Properties = new Dictionary<string, IOpenApiSchema>
        {
            ["file"] = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" },
            ["kind"] = new OpenApiSchema { Type = JsonSchemaType.String, Description = "Supporting (unless told) or SealedScan" },
            ["printCode"] = new OpenApiSchema
            {
                Type = JsonSchemaType.String,
                Description = "With a sealed scan: the verification code on the printed page",
            },
        },
    };

    private static void Problems(this RouteHandlerBuilder endpoint, params int[] statuses)
    {
        foreach (var status in statuses)
        {
            endpoint.ProducesProblem(status);
        }
    }
}
