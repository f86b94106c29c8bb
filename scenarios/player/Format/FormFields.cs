namespace ScenarioPlayer.Format;

/// <summary>Application forms as scenarios write them; what a form requires and the scenario leaves out gets a plausible content.</summary>
internal static class FormFields
{
    public static Fields Of(bool required) => new(
        new Field("title", Scalars.Text, "事项名称.", required),
        new Field("mode", Scalars.Word("Entrust", "Assign"), "事项承接方式: 委托 or 交由; Assign unless told."),
        new Field("townships", new ListOf(Scalars.Township), "承接事项的苏木乡镇（街道）范围."),
        new Field("term", new Fields(
            new Field("from", Scalars.Date, "First day.", Required: true),
            new Field("to", Scalars.Date, "Last day, included.", Required: true)), "事项工作期限."),
        new Field("safeguards", new Fields(
            new Field("funds", Scalars.Text, "财力."),
            new Field("staff", Scalars.Text, "人力."),
            new Field("technology", Scalars.Text, "技术."),
            new Field("training", Scalars.Text, "业务培训.")), "财力、人力、技术等保障情况."),
        new Field("administrativePower", Scalars.YesNo, "是否为行政处罚、行政许可、行政强制等行政权力事项; false unless told."),
        new Field("temporary", Scalars.YesNo, "是否是临时性、阶段性工作; false unless told."),
        new Field("emergency", Scalars.YesNo, "是否涉及突发、紧急事件的处置; false unless told."),
        new Field("townshipsConsulted", Scalars.YesNo, "是否已充分征求苏木乡镇和街道意见; true unless told."),
        new Field("department", Scalars.Account, "The department whose duty or failing it is about; the applicant unless told."),
        new Field("entry", Scalars.Reference, "The listed duty it is about: the case that admitted it."),
        new Field("change", Scalars.Word("Add", "Adjust", "Cancel"), "What is asked for the list."),
        new Field("causeOn", Scalars.Date, "The day on which the cause arose."),
        new Field("reopens", Scalars.Reference, "The refused case that this one takes up again."))
    {
        Others = new FormAnswer(),
    };
}
