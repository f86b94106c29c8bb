using System.Text.Json;
using Contracts;
using Contracts.Review.V1;
using DutyLaw.Cases;
using DutyLaw.Forms;
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

    public static Duty Form(string title, DateOnly? from, DateOnly? to, bool temporary = false) =>
        new(FormDocument.Empty.With(FormKeys.Safeguards, Safeguards("每年5万元", "增配1名", "统一系统", "每季度1次")))
        {
            Title = title,
            Mode = "Assign",
            Temporary = temporary,
            TownshipsConsulted = true,
            Townships = ["152222100", "152222101"],
            Term = new(from, to),
        };

    public static FieldAnswer.Parts Safeguards(string funds, string staff, string technology, string training) => new(
        new Dictionary<string, string> { ["funds"] = funds, ["staff"] = staff, ["technology"] = technology, ["training"] = training });

    public static DutyAdmitted Admitted(Guid caseId, Duty duty, string list, DateOnly approvedOn) => new(
        "152222", caseId, caseId, list == "Temporary" ? "XA-3" : "XA-1", "2024-06-19",
        "〔2024〕901号", "agriculture-bureau@152222", duty.Form.ToElement(), duty.Townships,
        approvedOn, [list == "Temporary" ? "XA 第四条" : "XA 第十条"], list);

    public static ListedDutyChanged Changed(
        Guid admittedBy, string change, Duty duty, IReadOnlyList<string> townships, DateOnly on) =>
        new("152222", Guid.CreateVersion7(), "XA-4", null, admittedBy, change, duty.Form.ToElement(), townships, "上级已收回该项工作", on,
            ["XA 第十二条"]);
}

/// <summary>What was waited for.</summary>
internal sealed record Found(JsonElement Row);
