using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Cli.Verify;
using Platform.SystemTests.Running;
using Platform.Tests;

namespace Platform.SystemTests.Printing;

/// <summary>A case is printed, checked by anybody, sealed and scanned, exported, and verified without the platform.</summary>
[Collection(PlatformCollection.Name)]
public sealed class PrintedCaseTests(RunningPlatform platform)
{
    [Fact]
    public async Task A_case_is_printed_checked_sealed_exported_and_verified_offline()
    {
        await platform.TimeIsAsync("2024-11-18T09:00");
        var duty = await (await new DutyStory(platform).AwaitingApprovalAsync()).ApprovedAsync();
        var office = await platform.AsAsync(duty.Office);

        var code = await EveryFormatHasOneCodeAsync(office, duty);
        await AnybodyMayCheckItAsync(code, duty);
        var scan = await TheSealedPageComesBackAsync(office, duty, code);
        await TheExportHoldsOfflineAsync(office, duty, scan);
        (await (await platform.AsAsync("agriculture-bureau@152221")).SendAsync(HttpMethod.Get, $"/api/review/cases/{duty.Id}/export"))
            .StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_print_of_a_case_that_went_on_is_genuine_and_out_of_date()
    {
        await platform.TimeIsAsync("2024-11-18T09:00");
        var duty = await new DutyStory(platform).AwaitingApprovalAsync();
        var office = await platform.AsAsync(duty.Office);
        var before = CodeOf(await office.SendAsync(HttpMethod.Get, $"/api/review/cases/{duty.Id}/prints/form.pdf"));
        (await CheckAsync(before)).GetProperty("movedOn").GetBoolean().ShouldBeFalse();
        await duty.ApprovedAsync();
        (await CheckAsync(before)).GetProperty("movedOn").GetBoolean().ShouldBeTrue();
        CodeOf(await office.SendAsync(HttpMethod.Get, $"/api/review/cases/{duty.Id}/prints/form.pdf")).ShouldNotBe(before);
    }

    private static async Task<string> EveryFormatHasOneCodeAsync(Official office, DutyStory duty)
    {
        var prints = (await office.GetAsync($"/api/review/cases/{duty.Id}/prints")).EnumerateArray().ToList();
        prints.Select(p => p.GetProperty("kind").GetString()).Distinct().ShouldBe(["Form", "Minutes", "Notice"]);
        var codes = new List<string>();
        foreach (var format in prints[0].GetProperty("formats").EnumerateArray())
        {
            var printed = await office.SendAsync(HttpMethod.Get, $"/api/review/cases/{duty.Id}/prints/{format.GetString()}");
            printed.StatusCode.ShouldBe(HttpStatusCode.OK, await printed.Content.ReadAsStringAsync());
            codes.Add(CodeOf(printed));
        }

        codes.Count.ShouldBe(3);
        codes.Distinct().Count().ShouldBe(1);
        var html = await (await office.SendAsync(HttpMethod.Get, $"/api/review/cases/{duty.Id}/prints/form.html"))
            .Content.ReadAsStringAsync();
        html.ShouldContain(duty.Title);
        html.ShouldContain("href=\"../../../public/prints/print.css\"");
        (await office.SendAsync(HttpMethod.Get, "/api/review/public/prints/print.css"))
            .Content.Headers.ContentType!.MediaType.ShouldBe("text/css");
        return codes[0];
    }

    private async Task AnybodyMayCheckItAsync(string code, DutyStory duty)
    {
        var found = await CheckAsync(code);
        (found.GetProperty("document").GetString(), found.GetProperty("number").GetString(), found.GetProperty("county").GetString())
            .ShouldBe(("兴安盟苏木乡镇和街道职责准入事项申请表", duty.Number, "152224"));
        found.GetRawText().ShouldNotContain(duty.Title);

        using var anybody = new HttpClient { BaseAddress = platform.Portal };
        var page = await anybody.GetStringAsync($"/check?code={code.ToLowerInvariant()}");
        page.ShouldContain("核验通过");
        page.ShouldContain(duty.Number);
        page.ShouldContain(found.GetProperty("sha256").GetString()!);
        page.ShouldNotContain(duty.Title);
        (await anybody.GetStringAsync("/check?code=0000-0000-0000-0000")).ShouldContain("核验未通过");
        (await anybody.GetAsync("/api/review/public/prints/0000-0000-0000-0000")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<string> TheSealedPageComesBackAsync(Official office, DutyStory duty, string code)
    {
        var department = await platform.AsAsync(duty.Department);
        using var form = new MultipartFormDataContent
        {
            { new StringContent("SealedScan"), "kind" },
            { new StringContent(code), "printCode" },
        };
        var file = new ByteArrayContent(Encoding.ASCII.GetBytes("%PDF-1.4\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF\n"));
        file.Headers.ContentType = new MediaTypeHeaderValue("application/pdf");
        form.Add(file, "file", "盖章扫描件.pdf");
        var sent = await department.PostAsync($"/api/intake/applications/{duty.Id}/attachments", form);
        sent.IsSuccessStatusCode.ShouldBeTrue(await sent.Content.ReadAsStringAsync());

        var attachment = (await office.GetAsync($"/api/review/cases/{duty.Id}/attachments"))[0];
        var print = (await office.GetAsync($"/api/review/cases/{duty.Id}/prints"))[0];
        var scan = print.GetProperty("scans")[0];
        scan.GetProperty("sha256").GetString().ShouldBe(attachment.GetProperty("sha256").GetString());
        scan.GetProperty("printCode").GetString().ShouldBe(code);
        var id = attachment.GetProperty("id").GetString()!;
        var read = await office.SendAsync(HttpMethod.Get, $"/api/review/cases/{duty.Id}/attachments/{id}");
        var content = await read.Content.ReadAsByteArrayAsync();
        read.StatusCode.ShouldBe(HttpStatusCode.OK, Encoding.UTF8.GetString(content));
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(content))
            .ShouldBe(attachment.GetProperty("sha256").GetString());
        return id;
    }

    private static async Task TheExportHoldsOfflineAsync(Official office, DutyStory duty, string scan)
    {
        var exported = await office.SendAsync(HttpMethod.Get, $"/api/review/cases/{duty.Id}/export");
        exported.StatusCode.ShouldBe(HttpStatusCode.OK, exported.Content.Headers.ContentType?.ToString());
        var archive = await exported.Content.ReadAsByteArrayAsync();
        var found = ExportedCase.Check(new MemoryStream(archive));
        found.Faults.ShouldBeEmpty();
        var files = found.Manifest!.Files.Select(f => f.Path).ToList();
        files.ShouldContain("prints/form.pdf");
        files.ShouldContain("prints/minutes.docx");
        files.ShouldContain($"attachments/{scan}.pdf");
        found.Rows.ShouldBe((await office.GetAsync($"/api/review/cases/{duty.Id}")).GetProperty("version").GetInt32());

        var file = Path.Combine(Scratch.NewFolder(), "case.zip");
        await File.WriteAllBytesAsync(file, archive);
        var output = new StringWriter(CultureInfo.InvariantCulture);
        (await VerifyCommand.Create().Parse([file]).InvokeAsync(new() { Output = output, Error = output })).ShouldBe(0, output.ToString());
    }

    private async Task<JsonElement> CheckAsync(string code)
    {
        using var anybody = new HttpClient { BaseAddress = platform.Portal };
        return JsonSerializer.Deserialize<JsonElement>(await anybody.GetStringAsync($"/api/review/public/prints/{code}"));
    }

    private static string CodeOf(HttpResponseMessage printed) => printed.Headers.GetValues("Print-Code").Single();
}
