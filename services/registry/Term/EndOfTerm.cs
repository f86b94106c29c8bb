namespace Registry.Term;

/// <summary>What the end of a term rests on, by the regulation that a duty was admitted under.</summary>
public static class EndOfTerm
{
    /// <summary>Regulations under which nothing is revoked of itself: who is done with a duty applies for its revocation.</summary>
    private static readonly Dictionary<string, string> ByApplication = new() { ["LC"] = "LC 第四条", ["JQ"] = "JQ 准入第九条" };

    /// <summary>
    /// The article by which a duty is applied to be revoked once it is done or its term is over; null where the term's end does it.
    /// </summary>
    /// <param name="admittedBy">The articles its admission rests on.</param>
    public static string? ArticleOfApplication(IReadOnlyList<string> admittedBy) =>
        ByApplication.GetValueOrDefault((admittedBy.Count > 0 ? admittedBy[0] : "").Split(' ')[0]);

    /// <summary>The article the end rests on.</summary>
    /// <param name="admittedBy">The articles its admission rests on.</param>
    public static string ArticleOf(IReadOnlyList<string> admittedBy) => ArticleOfApplication(admittedBy) ?? "XA 第十二条";
}
