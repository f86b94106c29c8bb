using System.Text.Json;

namespace Contracts.Intake.V1;

/// <summary>An application got its number and left the department.</summary>
/// <param name="Number">Number within county and year, as printed: <c>〔2024〕7号</c>.</param>
/// <param name="Applicant">The applying body, <c>slug@division</c>.</param>
/// <param name="Account">The account that submitted.</param>
/// <param name="Form">The form document: an object of answers by the key of their field.</param>
/// <param name="ReceivedOn">The legal date (Asia/Shanghai) on which the establishment office has it; clocks count from here.</param>
public sealed record ApplicationSubmitted(
    string County,
    Guid ApplicationId,
    string Procedure,
    string Number,
    string Applicant,
    string Account,
    DateOnly ReceivedOn,
    DateTimeOffset SubmittedAt,
    JsonElement Form) : IOfCounty;

/// <summary>An application that was sent back came in again with its form mended.</summary>
public sealed record ApplicationCorrected(
    string County,
    Guid ApplicationId,
    string Applicant,
    string Account,
    DateOnly ReceivedOn,
    DateTimeOffset CorrectedAt,
    JsonElement Form) : IOfCounty;

/// <summary>A township reported that work was shifted to it in a prohibited way (XA 第十三条).</summary>
/// <param name="Way">
/// <c>ResponsibilityLetter</c>, <c>QuotaSplitting</c>, <c>AcceptanceInspection</c>, <c>HardAssignment</c> or <c>UnadmittedHandOver</c>.
/// </param>
/// <param name="Article">The article of the county's regulation that prohibits it.</param>
public sealed record ProhibitedShiftReported(
    string County,
    Guid ReportId,
    string Township,
    string Department,
    string Way,
    string Description,
    DateOnly ReportedOn,
    string? Article = null) : IOfCounty;
