using DutyLaw.Cases.Acts;
using DutyLaw.Packs;

namespace DutyLaw.Conferences;

/// <summary>会议纪要, drafted from what was recorded and from nothing else.</summary>
/// <param name="Number">That of the conference: <c>〔2024〕3号</c>.</param>
/// <param name="Chair">Who presides, by office.</param>
/// <param name="Text">The whole as text; once signed, as it was signed.</param>
public sealed record Minutes(
    string Title,
    string Number,
    DateOnly Day,
    string Place,
    string Chair,
    IReadOnlyList<AttendanceLine> Attendance,
    IReadOnlyList<MinutesItem> Items,
    string Text)
{
    /// <summary>The minutes as the record stands.</summary>
    public static Minutes Draft(JointConference conference, Jurisdiction pack)
    {
        var county = pack.Counties.FirstOrDefault(c => c.Code == conference.County)?.Name ?? conference.County;
        var minutes = new Minutes(
            $"{county}职责准入联席会议纪要",
            conference.Number,
            conference.Day,
            conference.Place,
            pack.MembershipOf().Chair,
            [.. conference.Invited.Select(i => AttendanceLine.Of(conference, i, pack))],
            [.. conference.Items.Select(i => MinutesItem.Of(conference, i, pack))],
            "");
        return minutes with { Text = conference.Minutes?.Text ?? MinutesText.Of(minutes) };
    }

    /// <summary>What the minutes say on one item: the minutes of its case.</summary>
    public string TextOf(int item) => MinutesText.Of(Items.Single(i => i.Number == item));
}

/// <summary>A line of the attendance.</summary>
/// <param name="Presence">Null: not recorded yet.</param>
/// <param name="Deputy">Who was there for it; before that is recorded, whom it named when it asked for leave.</param>
/// <param name="Reason">Why it asked for leave.</param>
public sealed record AttendanceLine(string Body, string Name, InvitedAs As, Presence? Presence, string? Deputy, string? Reason)
{
    internal static AttendanceLine Of(JointConference conference, Invitation invited, Jurisdiction pack)
    {
        var there = conference.Attendance.Find(a => a.Body == invited.Body);
        var leave = conference.Leaves.Find(l => l.Body == invited.Body);
        return new(
            invited.Body,
            pack.NameOf(invited.Body),
            invited.As,
            there?.Presence,
            there is null ? leave?.Deputy : there.Deputy,
            leave?.Reason);
    }
}

/// <summary>An item in the minutes.</summary>
/// <param name="Findings">What was gone through (XA 第七条).</param>
/// <param name="Outcome">Null: not concluded yet, or a topic.</param>
/// <param name="Decision">What was decided, in words; null: not concluded yet.</param>
public sealed record MinutesItem(
    int Number,
    ItemKind Kind,
    Guid Subject,
    string Title,
    string ProposedBy,
    string Text,
    IReadOnlyList<Finding> Findings,
    IReadOnlyList<OpinionLine> Opinions,
    IReadOnlyList<TownshipLine> Townships,
    string? Motion,
    ConferenceOutcome? Outcome,
    string? Decision,
    string? Reason,
    string? Responsible,
    DateOnly? DueOn)
{
    internal static MinutesItem Of(JointConference conference, AgendaItem item, Jurisdiction pack)
    {
        var resolution = conference.ResolutionOf(item.Number);
        var motion = conference.Motions.FindLast(m => m.Item == item.Number);
        return new(
            item.Number,
            item.Kind,
            item.Subject,
            item.Title,
            pack.NameOf(item.ProposedBy),
            item.Text,
            resolution?.Deliberated?.Findings ?? [],
            [.. conference.OpinionsOn(item.Number)
                .Select(o => new OpinionLine(o.Body, pack.NameOf(o.Body), o.Subject, o.Opinion, o.Text, o.On))],
            [.. (resolution?.Deliberated?.Townships ?? []).Select(t => TownshipLine.Of(t, resolution!, pack))],
            motion is null ? null : InWords(motion.Outcome, motion.Townships, motion.Text, pack),
            resolution?.Outcome,
            resolution is null ? null : InWords(resolution.Outcome, resolution.Townships, resolution.Text, pack),
            resolution?.Reason,
            resolution?.Responsible is { } body ? pack.NameOf(body) : null,
            resolution?.DueOn);
    }

    private static string InWords(ConferenceOutcome? outcome, IReadOnlyList<string> townships, string? text, Jurisdiction pack)
    {
        var decided = outcome is { } found ? Titles.Of(found) : null;
        var where = townships.Count > 0 ? $"（{string.Join("、", townships.Select(pack.TownshipName))}）" : "";
        return string.Join("。", new[] { decided + where, text }.Where(s => !string.IsNullOrWhiteSpace(s)));
    }
}

/// <summary>A body's opinion in the minutes.</summary>
public sealed record OpinionLine(string Body, string Name, string? Subject, MemberOpinion Opinion, string? Text, DateOnly On);

/// <summary>A township in the minutes: what it said, and what was decided for it.</summary>
/// <param name="Admitted">True where the duty was agreed for it; null where nothing was agreed for any.</param>
public sealed record TownshipLine(string Township, string Name, Cases.TownshipOpinion? Says, string? Reason, bool? Admitted)
{
    internal static TownshipLine Of(TownshipHeard heard, Resolution resolution, Jurisdiction pack) => new(
        heard.Township,
        pack.TownshipName(heard.Township),
        heard.Says,
        heard.Reason,
        resolution.Outcome switch
        {
            ConferenceOutcome.Agree => resolution.Townships.Contains(heard.Township),
            ConferenceOutcome.Deny => false,
            _ => null,
        });
}
