namespace DutyLaw.Cases.Acts;

/// <summary>确认办理结果: whether what was ordered is there.</summary>
public sealed record ConfirmDelivery(bool Delivered, string Remark = "") : Act
{
    /// <summary>Its name.</summary>
    public const string Is = "confirm-delivery";

    /// <inheritdoc/>
    public override string Name => Is;

    /// <inheritdoc/>
    public override string? Choice => Delivered ? "Delivered" : "NotDelivered";

    /// <inheritdoc/>
    public override string? GivenReason => Remark;
}
