using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting;

internal static class DataFolders
{
    public static IResourceBuilder<T> WithDataFolder<T>(this IResourceBuilder<T> builder, string source)
        where T : ServerResource
    {
        builder.Resource.DataFolder = Path.GetFullPath(source, builder.ApplicationBuilder.AppHostDirectory);
        return builder;
    }
}
