namespace Assessment.Records;

/// <summary>日常纪实: one thing that happened, recorded of the body concerned.</summary>
/// <param name="Body">The body it is recorded of, <c>slug@division</c>.</param>
/// <param name="On">The legal date it happened on; its year is the year it counts in.</param>
/// <param name="Sentence">Chinese, complete by itself.</param>
/// <param name="Article">The article it rests on.</param>
/// <param name="Verified">False for what was reported and not verified yet.</param>
/// <param name="Evidence">Where the proof is.</param>
/// <param name="Source">Names the fact itself, so that it is recorded once however often and under whatever id it is told.</param>
/// <param name="Subject">What a later fact can settle; null where nothing does.</param>
public sealed record DailyRecord(
    string County,
    string Body,
    RecordKind Kind,
    DateOnly On,
    string Sentence,
    string Article,
    bool Verified,
    Evidence Evidence,
    string Source,
    string? Subject = null);

/// <summary>What a record rests on: a case with the hash of its journal row, a township's report, or an entry of the list.</summary>
public sealed record Evidence(Guid? CaseId = null, string? JournalHash = null, Guid? ReportId = null, Guid? EntryId = null);
