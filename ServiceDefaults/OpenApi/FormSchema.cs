using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace ServiceDefaults.OpenApi;

/// <summary>How a filled-in form is described, which a converter of its own reads and writes.</summary>
public static class FormSchema
{
    private static readonly OpenApiSchema Text = new() { Type = JsonSchemaType.String };
    private static readonly OpenApiSchema Texts = new() { Type = JsonSchemaType.Object, AdditionalProperties = Text };

    /// <summary>Describes a type as an object of answers by key: text, yes or no, codes, texts by part, rows of texts by column.</summary>
    public static void DescribeForms<TDocument>(this WebApplicationBuilder builder) =>
        builder.Services.Configure<OpenApiOptions>("v1", options => options.AddSchemaTransformer((schema, context, _) =>
        {
            if (context.JsonTypeInfo.Type == typeof(TDocument))
            {
                schema.Type = JsonSchemaType.Object;
                schema.Description = "Answers by the key of their field; what is left open is absent. "
                    + "Text, choices, days, bodies and listed duties are strings, a term has from and to.";
                schema.AdditionalProperties = new OpenApiSchema
                {
                    AnyOf =
                    [
                        Text,
                        new OpenApiSchema { Type = JsonSchemaType.Boolean },
                        new OpenApiSchema { Type = JsonSchemaType.Array, Items = Text },
                        Texts,
                        new OpenApiSchema { Type = JsonSchemaType.Array, Items = Texts },
                    ],
                };
            }

            return Task.CompletedTask;
        }));
}
