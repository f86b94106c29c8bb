namespace DutyLaw;

/// <summary>Why an act is not done: the rule that stands in its way, the article it rests on, and a sentence for the person.</summary>
/// <param name="Rule">The rule's name, a sentence in code: <c>TownshipsThatDeclinedAreNotAdmitted</c>.</param>
/// <param name="Article">Document and article: <c>XA 第九条</c>.</param>
/// <param name="Message">Chinese, for the person who tried.</param>
public sealed record Refusal(string Rule, string Article, string Message);
