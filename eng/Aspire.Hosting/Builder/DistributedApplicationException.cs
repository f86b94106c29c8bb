namespace Aspire.Hosting;

/// <summary>The application cannot be described or started as asked; the message says why in words for its operator.</summary>
public class DistributedApplicationException : Exception
{
    /// <summary>Without words.</summary>
    public DistributedApplicationException()
    {
    }

    /// <summary>With the reason.</summary>
    public DistributedApplicationException(string message)
        : base(message)
    {
    }

    /// <summary>With the reason and what caused it.</summary>
    public DistributedApplicationException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
