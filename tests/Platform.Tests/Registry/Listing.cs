using Contracts.Intake.V1;
using Contracts.Review.V1;
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

    public static readonly DutyForm Form = new(
        "农村人居环境日常巡查", "Assign", false, false, false, true, ["152221100", "152221101"], new(2024, 10, 15), new(2025, 10, 14),
        new("每年5万元", "增配1名", "统一系统", "每季度1次"), new Dictionary<string, string>());

    private static readonly DutyForm NothingSaid = new(
        "", "", false, false, false, false, [], default, default, new("", "", "", ""), new Dictionary<string, string>());

    public static DutyAdmitted Admitted(DutyForm? form = null) => new(
        "152221", Admission, Admission, "XA-1", "2024-06-19", "〔2024〕7号", "agriculture-bureau@152221",
        form ?? Form, ["152221100", "152221101"],
        new(2024, 10, 10), ["XA 第九条", "XA 第十条"]);

    public static IReadOnlyList<EntryRow> Rows(ListKind list = ListKind.Standing, DutyForm? form = null) =>
        EntryRow.Of(Admitted(form), list, Entry, Then);

    public static ListedDutyChanged Cancelled(DateOnly on) =>
        new("152221", Decision, "XA-4", Entry, null, "Cancel", NothingSaid, [], "上级已收回该项工作", on, ["XA 第十二条"]);

    public static ListedDutyChanged Adjusted(DateOnly on, Func<DutyForm, DutyForm> form, params string[] townships) =>
        new("152221", Decision, "XA-4", Entry, null, "Adjust", form(NothingSaid), townships, "任务减少", on, ["XA 第十二条"]);

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
        Form.Townships, [], Form.TermFrom, Form.TermTo, Form.TermFrom, state, null, new("", "", "", ""), ["XA 第九条"], null);
}
