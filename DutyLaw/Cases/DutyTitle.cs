using System.Text;

namespace DutyLaw.Cases;

/// <summary>Titles of duties as they are compared.</summary>
public static class DutyTitle
{
    /// <summary>The title without spaces, with full-width letters, digits and marks made half-width, in lower case.</summary>
    public static string Key(string title)
    {
        var key = new StringBuilder(title.Length);
        foreach (var c in title)
        {
            if (!char.IsWhiteSpace(c) && !char.IsControl(c) && c is not ('\u200b' or '\ufeff'))
            {
                key.Append(char.ToLowerInvariant(c is >= '\uff01' and <= '\uff5e' ? (char)(c - 0xfee0) : c));
            }
        }

        return key.ToString();
    }
}
