namespace Contracts.Intake.V1;

/// <summary>What a department asks to hand over, as it stands on the application form.</summary>
/// <param name="Title">事项名称.</param>
/// <param name="Mode">事项承接方式: <c>Entrust</c> 委托 or <c>Assign</c> 交由.</param>
/// <param name="AdministrativePower">是否为行政处罚、行政许可、行政强制等行政权力事项.</param>
/// <param name="Temporary">是否是临时性、阶段性工作.</param>
/// <param name="Emergency">是否涉及突发、紧急事件的处置.</param>
/// <param name="TownshipsConsulted">The applicant says that it asked every township concerned (XA 第二条).</param>
/// <param name="Townships">承接事项的苏木乡镇（街道）范围: nine-digit codes.</param>
/// <param name="TermFrom">First day of 事项工作期限.</param>
/// <param name="TermTo">Last day of 事项工作期限, included.</param>
/// <param name="Safeguards">财力、人力、技术等保障情况.</param>
/// <param name="Fields">The form's remaining text fields by the key its definition gives them.</param>
/// <param name="Department">The body whose duty or failing it is about, <c>slug@division</c>; absent: the applicant.</param>
/// <param name="EntryId">The listed duty it is about; absent for what is not listed yet.</param>
/// <param name="Change">What is asked for a listed duty: <c>Add</c>, <c>Adjust</c> or <c>Cancel</c>; absent: <c>Add</c>.</param>
/// <param name="CauseOn">The day on which the cause arose, where a clock counts from it (JQ 第八条).</param>
/// <param name="Reopens">The refused case that this application takes up again.</param>
public sealed record DutyForm(
    string Title,
    string Mode,
    bool AdministrativePower,
    bool Temporary,
    bool Emergency,
    bool TownshipsConsulted,
    IReadOnlyList<string> Townships,
    DateOnly TermFrom,
    DateOnly TermTo,
    SafeguardPlan Safeguards,
    IReadOnlyDictionary<string, string> Fields,
    string? Department = null,
    Guid? EntryId = null,
    string? Change = null,
    DateOnly? CauseOn = null,
    Guid? Reopens = null);

/// <summary>What comes with the duty, in words: 权随责走、费随事转.</summary>
public sealed record SafeguardPlan(string Funds, string Staff, string Technology, string Training);
