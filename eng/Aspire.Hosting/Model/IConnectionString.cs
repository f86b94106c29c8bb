namespace Aspire.Hosting.ApplicationModel;

/// <summary>A resource whose connection string is known once ports are given out.</summary>
internal interface IConnectionString : IResourceWithConnectionString
{
    /// <summary>In the format of the hosting package of the same name.</summary>
    string ConnectionString { get; }
}
