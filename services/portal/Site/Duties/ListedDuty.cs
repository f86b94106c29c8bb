using Portal.Site.Reading;

namespace Portal.Site.Duties;

/// <summary>A duty of the public list, as the registry tells it.</summary>
/// <param name="Number">Of the application: <c>〔2024〕7号</c>.</param>
/// <param name="Mode"><c>Entrust</c> 委托 or <c>Assign</c> 交由.</param>
/// <param name="TermTo">Last day of the term, included; null where no end is fixed.</param>
/// <param name="EndedOn">First day out of force; null while it is listed.</param>
/// <param name="Articles">What the admission rests on: <c>XA 第九条</c>.</param>
/// <param name="Change">The decision that last changed it; null: nothing since its admission.</param>
internal sealed record ListedDuty(
    Guid Id,
    string County,
    string CountyName,
    Guid CaseId,
    string Number,
    string Title,
    string Mode,
    string DepartmentName,
    IReadOnlyList<string> TownshipNames,
    DateOnly TermFrom,
    DateOnly? TermTo,
    DateOnly InForceFrom,
    string State,
    string StateTitle,
    DateOnly? EndedOn,
    SafeguardPlan Safeguards,
    IReadOnlyList<string> Articles,
    ListKind List = ListKind.Standing,
    ListedDuty.Decision? Change = null)
{
    /// <summary>事项承接方式 in words.</summary>
    public Phrase ModeTitle => Mode == "Entrust" ? new("委托", "Entrusted") : new("交由", "Assigned");

    /// <summary>How it stands, in words.</summary>
    public Phrase Standing => new(StateTitle, State switch
    {
        "Admitted" => "Approved, not yet begun",
        "InForce" => "In force",
        "Revoked" => Change?.Kind == Decision.Cancel ? "Cancelled by decision" : "Completed at term, revoked",
        "LeftForce" => "Not completed at term, off the list",
        "Expired" => "Term over",
        _ => StateTitle,
    });

    /// <summary>True while it stands in the list.</summary>
    public bool IsListed => EndedOn is null;

    /// <summary>A decision that changed it.</summary>
    /// <param name="Kind"><c>Adjust</c> or <c>Cancel</c>.</param>
    internal sealed record Decision(Guid CaseId, string Kind, DateOnly On, string? Reason, IReadOnlyList<string> Articles)
    {
        public const string Cancel = nameof(Cancel);

        /// <summary>调整 or 退出.</summary>
        public Phrase KindTitle => Kind == Cancel ? new("退出", "Cancellation") : new("调整", "Adjustment");
    }
}

/// <summary>What comes with the duty, in words: 权随责走、费随事转.</summary>
public sealed record SafeguardPlan(string Funds, string Staff, string Technology, string Training);
