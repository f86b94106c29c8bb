using System.Text.Encodings.Web;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.OpenApi;
using ServiceDefaults.Auth;
using ServiceDefaults.Data;
using ServiceDefaults.Grpc;
using ServiceDefaults.Problems;
using ServiceDefaults.Telemetry;
using ServiceDefaults.Time;

namespace ServiceDefaults;

/// <summary>What every service has: telemetry, health, problem details, tokens, tenancy, the clock, OpenAPI, its database.</summary>
public static class ServiceHost
{
    /// <summary>Bytes of a request's body that are read at most; an endpoint that takes files raises it for itself.</summary>
    private const long LargestBody = 256 * 1024;

    /// <summary>Adds it. The database is the connection string <c>{name}-db</c>.</summary>
    /// <param name="name">The service's name in the system's diagram: <c>review</c>.</param>
    public static WebApplicationBuilder AddServiceDefaults(this WebApplicationBuilder builder, string name)
    {
        builder.Logging
            .AddFilter("Microsoft.AspNetCore", LogLevel.Warning)
            .AddFilter("System.Net.Http", LogLevel.Warning)
            .AddFilter("Yarp", LogLevel.Warning);
        builder.WebHost.ConfigureKestrel(o => o.Limits.MaxRequestBodySize = LargestBody);
        builder.AddListeners();
        builder.AddTelemetry(name);
        builder.AddClock();
        builder.AddDatabase(name);
        builder.AddAccessTokens();
        builder.Services.AddRefusedAccess();
        builder.Services.AddHealthChecks();
        builder.Services.AddFrameworkProblems();
        builder.Services.AddOpenApi(o => o.CreateSchemaReferenceId = NameOfSchema);
        builder.Services.Configure<RouteHandlerOptions>(o => o.ThrowOnBadRequest = true);
        builder.Services.Configure<JsonOptions>(o =>
        {
            o.SerializerOptions.NumberHandling = JsonNumberHandling.Strict; // a number is a number, in requests and in the OpenAPI document
            o.SerializerOptions.RespectNullableAnnotations = true;
            o.SerializerOptions.RespectRequiredConstructorParameters = true;
            o.SerializerOptions.Converters.Add(new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false));
            o.SerializerOptions.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
            o.SerializerOptions.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        });
        return builder;
    }

    /// <summary>
    /// Health at <c>/health</c> and <c>/alive</c>, OpenAPI at <c>/openapi/v1.json</c>, errors as problem details, tokens checked.
    /// </summary>
    public static WebApplication UseServiceDefaults(this WebApplication app)
    {
        app.UseFrameworkProblems();
        app.UseRefusedAccess();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseTextWithoutNul();
        app.MapHealthChecks("/health").AllowAnonymous();
        app.MapHealthChecks("/alive", new() { Predicate = _ => false }).AllowAnonymous();
        app.MapOpenApi().AllowAnonymous();
        return app;
    }

    /// <summary>
    /// Brings the database up to date, then serves. With the argument <c>migrate</c> it ends there; with <c>openapi FILE</c> it only
    /// writes what it would serve at <c>/openapi/v1.json</c>, and needs neither servers nor a database.
    /// </summary>
    public static async Task MigrateAndRunAsync(this WebApplication app, string[] args)
    {
        if (args is ["openapi", var file])
        {
            await app.WriteOpenApiAsync(file);
            return;
        }

        await app.Services.GetRequiredService<Migrator>().MigrateAsync(CancellationToken.None);
        if (args is not ["migrate", ..])
        {
            await app.RunAsync();
        }
    }

    private static async Task WriteOpenApiAsync(this WebApplication app, string file)
    {
        // Endpoints are gathered when a host starts; this one does not.
        app.UseRouting();
        app.UseEndpoints(_ => { });
        var document = await app.Services.GetRequiredKeyedService<IOpenApiDocumentProvider>("v1").GetOpenApiDocumentAsync();
        await File.WriteAllTextAsync(file, await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1) + "\n");
    }

    /// <summary>
    /// Types of one name in different use cases are different schemas: a nested type is named after the one it stands in, also where it is
    /// what a page or another generic type holds.
    /// </summary>
    private static string? NameOfSchema(JsonTypeInfo type) =>
        OpenApiOptions.CreateDefaultSchemaReferenceId(type) is null ? null : NameOf(Nullable.GetUnderlyingType(type.Type) ?? type.Type);

    private static string NameOf(Type type)
    {
        var around = type is { IsNested: true, DeclaringType: { } declaring } ? declaring.Name : "";
        return type.IsGenericType
            ? $"{around}{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}Of"
                + string.Join("And", type.GetGenericArguments().Select(NameOf))
            : around + type.Name;
    }
}
