namespace DutyLaw.Bodies;

/// <summary>
/// Names of the accounts of a body: the first is named like the body, <c>establishment-office@152221</c>, each further one carries its
/// number, <c>establishment-office.2@152221</c>.
/// </summary>
public static class AccountName
{
    /// <summary>The name of a body's account.</summary>
    /// <param name="number">From 1.</param>
    public static string Of(string body, int number) =>
        number == 1 ? body : body.Insert(body.IndexOf('@', StringComparison.Ordinal), $".{number}");

    /// <summary>The body whose account it is; the name itself where it carries no number.</summary>
    public static string BodyOf(string account) =>
        account.IndexOf('.', StringComparison.Ordinal) is var dot and > 0
            && account.IndexOf('@', StringComparison.Ordinal) is var at && at > dot + 1
            && int.TryParse(account.AsSpan(dot + 1, at - dot - 1), System.Globalization.NumberStyles.None, null, out var number)
            && number > 1
            ? account.Remove(dot, at - dot)
            : account;
}
