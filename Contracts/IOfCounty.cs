namespace Contracts;

/// <summary>A message about one county, the tenant it is handled for.</summary>
public interface IOfCounty
{
    /// <summary>Six-digit county code.</summary>
    string County { get; }
}
