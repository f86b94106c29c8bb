using ServiceDefaults.Problems;

namespace Review.Tasks;

/// <summary>
/// A case that a body has handed to one of its officials is acted on by that official, or by the one who stands in for it.
/// </summary>
internal static class OnlyTheOfficialInChargeActs
{
    /// <param name="article">The article of the act that was tried; who does it within the body is the body's own affair.</param>
    public static Problem Refusal(string inCharge, string article) =>
        Problem.Refused(nameof(OnlyTheOfficialInChargeActs), article, $"本单位已将该事项交由“{inCharge}”办理，其他人员不能代为办理；确需办理的，请先接办该事项。");
}
