
namespace Portal.Site.Duties;

/// <summary>Duties of one list on a page.</summary>
/// <param name="AsOf">The day they are looked at; null: today.</param>
internal sealed record DutiesShown(ListKind List, IReadOnlyList<ListedDuty> Duties, DateOnly? AsOf)
{
    /// <summary>What follows the address of an entry.</summary>
    public string AsOfQuery => AsOf is { } day ? $"?asOf={day.Iso()}" : "";
}
