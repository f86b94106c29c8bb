using DutyLaw.Bodies;

namespace DutyLaw.Packs;

/// <summary>Roles that read what is not their own, within the counties they see: <c>readers</c> in <c>pack.yaml</c>.</summary>
public sealed class Readers
{
    /// <summary>What other bodies submitted.</summary>
    public List<Role> Applications { get; init; } = [];

    /// <summary>Suggestions about the list that are not published.</summary>
    public List<Role> Suggestions { get; init; } = [];

    /// <summary>The daily records of every body.</summary>
    public List<Role> Records { get; init; } = [];

    /// <summary>Records of what was reported and is not verified yet.</summary>
    public List<Role> UnverifiedRecords { get; init; } = [];

    /// <summary>True where a role, by its name, is one of a list's.</summary>
    public static bool Include(List<Role> roles, string role) => Enum.TryParse<Role>(role, out var known) && roles.Contains(known);
}
