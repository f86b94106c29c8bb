namespace Aspire.Hosting.ApplicationModel
{
    /// <summary>A part of the system: a server, a database, a program.</summary>
    public interface IResource
    {
        /// <summary>The name, unique in the application, by which others find it.</summary>
        string Name { get; }
    }

    /// <summary>A resource that listens on addresses.</summary>
    public interface IResourceWithEndpoints : IResource;

    /// <summary>A resource that reads environment variables.</summary>
    public interface IResourceWithEnvironment : IResource;

    /// <summary>A resource whose start can wait for another.</summary>
    public interface IResourceWithWaitSupport : IResource;

    /// <summary>A resource that others reach by a connection string.</summary>
    public interface IResourceWithConnectionString : IResource;

    /// <summary>A resource that lives inside another, as a database in its server.</summary>
    public interface IResourceWithParent<out T> : IResource
        where T : IResource
    {
        /// <summary>The resource it lives in.</summary>
        T Parent { get; }
    }
}

namespace Aspire.Hosting
{
    /// <summary>A resource that others reach by its name.</summary>
    public interface IResourceWithServiceDiscovery : ApplicationModel.IResourceWithEndpoints;
}
