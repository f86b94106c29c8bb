using Contracts.Review.V1;
using DutyLaw.Cases;
using DutyLaw.Forms;
using Registry.Changes;
using Registry.Entries;

namespace Platform.Tests.Registry;

/// <summary>A duty in the list, and decisions about it.</summary>
internal static class Listing
{
    public static readonly Guid Entry = new("01920000-0000-7000-8000-00000000000e");
    public static readonly Guid Admission = new("01920000-0000-7000-8000-00000000000a");
    public static readonly Guid Decision = new("01920000-0000-7000-8000-00000000000d");
    public static readonly DateTimeOffset Then = new(2024, 10, 10, 1, 0, 0, TimeSpan.Zero);
    public static readonly DateTimeOffset Now = new(2025, 3, 3, 1, 0, 0, TimeSpan.Zero);

    public static readonly Duty Form = new(FormDocument.Empty.With(FormKeys.Safeguards, Safeguards("每年5万元", "增配1名", "统一系统", "每季度1次")))
    {
        Title = "农村人居环境日常巡查",
        Mode = "Assign",
        TownshipsConsulted = true,
        Townships = ["152221100", "152221101"],
        Term = new(new(2024, 10, 15), new(2025, 10, 14)),
    };

    private static readonly Duty NothingSaid = new();

    public static FieldAnswer.Parts Safeguards(string funds, string staff, string technology, string training) => new(
        new Dictionary<string, string> { ["funds"] = funds, ["staff"] = staff, ["technology"] = technology, ["training"] = training });

    public static DutyAdmitted Admitted(Duty? form = null) => new(
        "152221", Admission, Admission, "XA-1", "2024-06-19", "〔2024〕7号", "agriculture-bureau@152221",
        (form ?? Form).Form.ToElement(), ["152221100", "152221101"],
        new(2024, 10, 10), ["XA 第九条", "XA 第十条"]);

    public static IReadOnlyList<EntryRow> Rows(ListKind list = ListKind.Standing, Duty? form = null) =>
        EntryRow.Of(Admitted(form), list, Entry, Then);

    public static ListedDutyChanged Cancelled(DateOnly on) =>
        new("152221", Decision, "XA-4", Entry, null, "Cancel", NothingSaid.Form.ToElement(), [], "上级已收回该项工作", on, ["XA 第十二条"]);

    public static ListedDutyChanged Adjusted(DateOnly on, Func<Duty, Duty> form, params string[] townships) =>
        new("152221", Decision, "XA-4", Entry, null, "Adjust", form(NothingSaid).Form.ToElement(), townships, "任务减少", on, ["XA 第十二条"]);

    /// <summary>What is known once a decision changed it, in the order of days.</summary>
    public static IReadOnlyList<EntryRow> After(this IReadOnlyList<EntryRow> rows, ListedDutyChanged decision, bool completed = false) =>
        ChangeOfDuty.Of(rows, decision, completed, rows.Max(r => r.Version) + 1, Now) is { } changed
            ? [.. rows.Except(changed.Gone).Concat(changed.Instead).OrderBy(r => r.Stretch.From)]
            : rows;

    public static IEnumerable<Stretch> Life(this IEnumerable<EntryRow> rows) => rows.Select(r => r.Stretch);

    public static EntryRow OnDay(this IEnumerable<EntryRow> rows, DateOnly day) =>
        rows.Single(r => r.Stretch.From <= day && day <= r.Stretch.To);

    public static ListedDuty Shown(EntryState state) => new(
        Entry, "152221", "科尔沁右翼前旗", Admission, ListKind.Standing, "〔2024〕7号", Form.Title, Form.Mode, "agriculture-bureau@152221", "农牧和科技局",
        Form.Townships, [], new(2024, 10, 15), new(2025, 10, 14), new(2024, 10, 15), state, null, new("", "", "", ""), ["XA 第九条"], null);
}
