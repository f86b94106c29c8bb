namespace Review.Tasks;

/// <summary>Who of a body has a case, as one of the body's accounts finds it.</summary>
/// <param name="AssignedTo">The account it was handed to; null: to nobody, and whoever is of the body acts.</param>
/// <param name="IsDelegate">True where that account has delegated to the one who asks, today.</param>
internal sealed record Charge(string? AssignedTo, bool IsDelegate)
{
    /// <summary>Handed to nobody.</summary>
    public static readonly Charge Nobody = new(null, false);

    /// <summary>Whether an account may act on the case.</summary>
    public bool Lets(string account) => AssignedTo is null || AssignedTo == account || IsDelegate;

    /// <summary>In whose place an account acts; null: for itself.</summary>
    public string? OnBehalfOf(string account) => IsDelegate && AssignedTo != account ? AssignedTo : null;
}
