using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Npgsql;
using Platform.SystemTests.Running;

namespace Platform.SystemTests.Intake;

/// <summary>Files that belong to an application, sent and read through the portal.</summary>
[Collection(PlatformCollection.Name)]
public sealed class AttachmentTests(RunningPlatform platform)
{
    private readonly Applying applying = new(platform);

    [Fact]
    public async Task A_file_comes_back_as_it_was_sent_and_is_attached_once()
    {
        await platform.TimeIsAsync("2024-11-18T09:00");
        var id = await applying.DraftAsync(Applying.NewTitle());
        var content = Pdf(700_001);
        var added = await AddAsync(id, content, "征求意见函.pdf");
        added.StatusCode.ShouldBe(HttpStatusCode.Created, await added.Content.ReadAsStringAsync());
        var attachment = await added.Content.ReadFromJsonAsync<JsonElement>();
        attachment.GetProperty("sha256").GetString().ShouldBe(Convert.ToHexStringLower(SHA256.HashData(content)));
        attachment.GetProperty("size").GetInt64().ShouldBe(content.Length);
        attachment.GetProperty("name").GetString().ShouldBe("征求意见函.pdf");

        var again = await AddAsync(id, content, "征求意见函.pdf");
        again.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await again.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetGuid().ShouldBe(attachment.GetProperty("id").GetGuid());
        (await ListAsync(id)).ShouldBe(["征求意见函.pdf"]);

        using var read = await GetAsync(applying.Department, id, attachment.GetProperty("id").GetGuid());
        (await read.Content.ReadAsByteArrayAsync()).ShouldBe(content);
        read.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        read.Content.Headers.ContentDisposition!.ShouldSatisfyAllConditions(
            d => d.DispositionType.ShouldBe("attachment"),
            d => d.FileNameStar.ShouldBe("征求意见函.pdf"));
        read.Headers.GetValues("X-Content-Type-Options").ShouldContain("nosniff");
    }

    [Fact]
    public async Task What_was_submitted_keeps_its_files_and_only_sealed_pages_follow()
    {
        await platform.TimeIsAsync("2024-11-18T09:00");
        var id = await applying.DraftAsync(Applying.NewTitle());
        var attached = await IdOf(await AddAsync(id, Pdf(1000), "依据.pdf"));
        var dropped = await IdOf(await AddAsync(id, Pdf(1001), "多余.pdf"));
        (await DeleteAsync(id, dropped)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await applying.SubmitAsync(id)).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await Applying.ProblemOf(await DeleteAsync(id, attached)))
            .ShouldBe((HttpStatusCode.Conflict, "urn:duty:problem:attachments-closed"));
        (await Applying.ProblemOf(await AddAsync(id, Pdf(1002), "补充.pdf")))
            .ShouldBe((HttpStatusCode.Conflict, "urn:duty:problem:attachments-closed"));
        (await Applying.ProblemOf(await AddAsync(id, Pdf(1003), "扫描件.pdf", ("kind", "SealedScan"))))
            .Status.ShouldBe(HttpStatusCode.BadRequest);
        var scan = await AddAsync(id, Pdf(1003), "扫描件.pdf", ("printCode", "7K3M-9QXA"));
        scan.StatusCode.ShouldBe(HttpStatusCode.Created, await scan.Content.ReadAsStringAsync());
        (await scan.Content.ReadFromJsonAsync<JsonElement>()).ShouldSatisfyAllConditions(
            a => a.GetProperty("kind").GetString().ShouldBe("SealedScan"),
            a => a.GetProperty("printCode").GetString().ShouldBe("7K3M-9QXA"));
        (await ListAsync(id)).ShouldBe(["依据.pdf", "扫描件.pdf"]);
        using var read = await GetAsync(applying.Office, id, attached);
        read.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task For_another_county_there_is_no_such_file()
    {
        var id = await applying.DraftAsync(Applying.NewTitle());
        var attachment = await IdOf(await AddAsync(id, Pdf(1000), "依据.pdf"));
        foreach (var foreigner in (string[])["agriculture-bureau@152221", "establishment-office@152221"])
        {
            using var read = await GetAsync(foreigner, id, attachment);
            read.StatusCode.ShouldBe(HttpStatusCode.NotFound);
            using var written = await (await platform.AsAsync(foreigner)).PostAsync(
                $"/api/intake/applications/{id}/attachments", Form(Pdf(10), "a.pdf"));
            written.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task A_file_of_21_MB_is_refused_and_leaves_nothing_behind()
    {
        var id = await applying.DraftAsync(Applying.NewTitle());
        (await Applying.ProblemOf(await AddAsync(id, Pdf(21 * 1024 * 1024), "大.pdf"))).ShouldBe(
            (HttpStatusCode.RequestEntityTooLarge, "urn:duty:problem:attachment-too-large"));
        (await AddAsync(id, Pdf(20 * 1024 * 1024), "正好.pdf")).StatusCode.ShouldBe(HttpStatusCode.Created);
        (await ListAsync(id)).ShouldBe(["正好.pdf"]);
        (await RowsAsync(id)).ShouldBe(1);
    }

    [Theory]
    [InlineData("MZ\u0090\0program", "报告.pdf", "attachment-kind-unknown")]
    [InlineData("%PDF-1.7", "报告.exe", "attachment-name-misleads")]
    [InlineData("", "报告.pdf", "malformed")]
    public async Task What_is_no_document_is_refused_whatever_its_name(string content, string name, string problem)
    {
        var id = await applying.DraftAsync(Applying.NewTitle());
        (await Applying.ProblemOf(await AddAsync(id, Encoding.Latin1.GetBytes(content), name)))
            .Type.ShouldBe($"urn:duty:problem:{problem}");
        (await RowsAsync(id)).ShouldBe(0);
    }

    [Fact]
    public async Task An_upload_that_breaks_off_leaves_nothing_behind()
    {
        var id = await applying.DraftAsync(Applying.NewTitle());
        using var broken = new MultipartFormDataContent { { new BreaksOff(), "file", "断.pdf" } };
        await Should.ThrowAsync<HttpRequestException>(async () =>
            await (await platform.AsAsync(applying.Department)).PostAsync($"/api/intake/applications/{id}/attachments", broken));
        await Eventually.GetAsync(async () => await RowsAsync(id) == 0 ? "gone" : null, "the broken upload is gone");
        (await ListAsync(id)).ShouldBeEmpty();
    }

    private static byte[] Pdf(int length)
    {
        var content = RandomNumberGenerator.GetBytes(length);
        "%PDF-1.7\n"u8.CopyTo(content);
        return content;
    }

    private static MultipartFormDataContent Form(byte[] content, string name, params (string Name, string Value)[] fields)
    {
        var form = new MultipartFormDataContent();
        foreach (var field in fields)
        {
            form.Add(new StringContent(field.Value), field.Name);
        }

        form.Add(new ByteArrayContent(content), "file", name);
        return form;
    }

    private static async Task<Guid> IdOf(HttpResponseMessage added) =>
        (await added.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetGuid();

    private async Task<HttpResponseMessage> AddAsync(Guid id, byte[] content, string name, params (string Name, string Value)[] fields) =>
        await (await platform.AsAsync(applying.Department))
            .PostAsync($"/api/intake/applications/{id}/attachments", Form(content, name, fields));

    private async Task<HttpResponseMessage> DeleteAsync(Guid id, Guid attachment) =>
        await (await platform.AsAsync(applying.Department))
            .SendAsync(HttpMethod.Delete, $"/api/intake/applications/{id}/attachments/{attachment}");

    private async Task<HttpResponseMessage> GetAsync(string account, Guid id, Guid attachment) =>
        await (await platform.AsAsync(account)).SendAsync(HttpMethod.Get, $"/api/intake/applications/{id}/attachments/{attachment}");

    private async Task<List<string?>> ListAsync(Guid id) =>
        [.. (await (await platform.AsAsync(applying.Department)).GetAsync($"/api/intake/applications/{id}/attachments"))
            .EnumerateArray().Select(a => a.GetProperty("name").GetString())];

    /// <summary>Complete or not, as the database's owner counts them.</summary>
    private async Task<long> RowsAsync(Guid application)
    {
        await using var owner = await platform.DatabaseAsync("intake");
        await using var count = new NpgsqlCommand("select count(*) from attachments where application = $1", owner)
        {
            Parameters = { new() { Value = application } },
        };
        return (long)(await count.ExecuteScalarAsync())!;
    }

    /// <summary>One megabyte, and then the sender is gone.</summary>
    private sealed class BreaksOff : HttpContent
    {
        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            await stream.WriteAsync(Pdf(1024 * 1024));
            throw new IOException("the sender is gone");
        }

        protected override bool TryComputeLength(out long length)
        {
            length = 2 * 1024 * 1024;
            return true;
        }
    }
}
