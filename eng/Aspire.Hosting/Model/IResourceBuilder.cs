namespace Aspire.Hosting.ApplicationModel;

/// <summary>Describes one resource; the extension methods return it again so that a resource reads as one sentence.</summary>
public interface IResourceBuilder<out T>
    where T : IResource
{
    /// <summary>The application that the resource belongs to.</summary>
    IDistributedApplicationBuilder ApplicationBuilder { get; }

    /// <summary>The resource described.</summary>
    T Resource { get; }
}

internal sealed record ResourceBuilder<T>(IDistributedApplicationBuilder ApplicationBuilder, T Resource) : IResourceBuilder<T>
    where T : IResource;

internal static class ResourceBuilderModel
{
    /// <summary>Every resource of the adapter derives from <see cref="Resource"/>; the public interfaces say no more than the real ones.</summary>
    public static Resource Model<T>(this IResourceBuilder<T> builder)
        where T : IResource => (Resource)(object)builder.Resource;
}
