using ServiceDefaults.Problems;

namespace Intake.Attachments;

/// <summary>The expected failures of attachments.</summary>
internal static class AttachmentProblems
{
    /// <summary>413.</summary>
    public static Problem TooLarge() =>
        new(StatusCodes.Status413PayloadTooLarge, "attachment-too-large", $"附件不得超过{Upload.Largest / 1024 / 1024} MB。");

    /// <summary>415: by content.</summary>
    public static Problem UnknownKind() =>
        new(StatusCodes.Status415UnsupportedMediaType, "attachment-kind-unknown", "附件应为 pdf、ofd、docx、xlsx、jpg 或 png 文件（按文件内容识别）。");

    /// <summary>415: the name says something else than the content.</summary>
    public static Problem NameDoesNotFit(FileKind kind) =>
        new(
            StatusCodes.Status415UnsupportedMediaType,
            "attachment-name-misleads",
            $"文件名的扩展名与内容不符，应为 {string.Join(" 或 ", kind.Extensions)}。");

    /// <summary>415: not sent as a form sends files.</summary>
    public static Problem NotMultipart() =>
        new(StatusCodes.Status415UnsupportedMediaType, "multipart-expected", "附件应以 multipart/form-data 上传，文件一栏名为 file。");

    /// <summary>400.</summary>
    public static Problem Empty() => Problem.Malformed("附件是空文件。");

    /// <summary>400.</summary>
    public static Problem OneFile() => Problem.Malformed("一次上传一个文件，文件一栏名为 file，须有文件名。");

    /// <summary>400.</summary>
    public static Problem Unreadable() => Problem.Malformed("上传的内容不完整或无法识别。");

    /// <summary>400.</summary>
    public static Problem KindUnknown() => Problem.Malformed("附件种类（kind）应为 Supporting 或 SealedScan。");

    /// <summary>400: a sealed scan belongs to a print, by the code printed on it.</summary>
    public static Problem PrintCode() =>
        Problem.Malformed("盖章页扫描件应写明打印件上的核验码（printCode，不超过64个字母、数字或连字符）；其他附件不写。");

    /// <summary>408: too slow.</summary>
    public static Problem GivenUp() => new(StatusCodes.Status408RequestTimeout, "upload-given-up", "上传中断过久，请重新上传。");

    /// <summary>409: what was submitted keeps its attachments; only scans of sealed pages still come.</summary>
    public static Problem NotOpen() =>
        new(StatusCodes.Status409Conflict, "attachments-closed", "申请已经提交，附件不能再增加或删除；盖章页扫描件除外。");

    /// <summary>409.</summary>
    public static Problem TooMany() => new(StatusCodes.Status409Conflict, "too-many-attachments", $"一件申请最多{AddAttachment.Most}个附件。");
}
