using System.Text.Json;
using Contracts;
using Contracts.Intake.V1;
using Contracts.Review.V1;
using Platform.SystemTests.Running;
using RabbitMQ.Client;

namespace Platform.SystemTests.Registry;

/// <summary>What another service tells the registry and assessment, put before the broker as that service puts it.</summary>
internal static class Telling
{
    public static async Task TellAsync(this RunningPlatform platform, IOfCounty message)
    {
        await using var connection = await new ConnectionFactory { Uri = new Uri(await platform.ConnectionStringAsync("rabbitmq")) }
            .CreateConnectionAsync();
        await using var channel = await connection.CreateChannelAsync();
        var type = $"{message.GetType().Namespace}:{message.GetType().Name}";
        var envelope = JsonSerializer.SerializeToUtf8Bytes(new
        {
            messageId = Guid.CreateVersion7(),
            messageType = new[] { $"urn:message:{type}" },
            message = (object)message,
        });
        var properties = new BasicProperties { ContentType = "application/vnd.masstransit+json", Persistent = true };
        await channel.BasicPublishAsync(type, "", mandatory: false, properties, envelope);
    }

    public static DutyForm Form(string title, DateOnly from, DateOnly to, bool temporary = false) => new(
        title, "Assign", false, temporary, false, true, ["152222100", "152222101"], from, to,
        new("每年5万元", "增配1名", "统一系统", "每季度1次"), new Dictionary<string, string>());

    public static DutyAdmitted Admitted(Guid caseId, DutyForm form, string list, DateOnly approvedOn) => new(
        "152222", caseId, caseId, list == "Temporary" ? "XA-3" : "XA-1", "2024-06-19",
        "〔2024〕901号", "agriculture-bureau@152222", form, form.Townships,
        approvedOn, [list == "Temporary" ? "XA 第四条" : "XA 第十条"], list);

    public static ListedDutyChanged Changed(
        Guid admittedBy, string change, DutyForm form, IReadOnlyList<string> townships, DateOnly on) =>
        new("152222", Guid.CreateVersion7(), "XA-4", null, admittedBy, change, form, townships, "上级已收回该项工作", on, ["XA 第十二条"]);
}

/// <summary>What was waited for.</summary>
internal sealed record Found(JsonElement Row);
