using System.IO.Compression;
using System.Net;
using Commonweal.Partnership.Commitments;

namespace Commonweal.Tests.Partnership.Commitments;

public sealed class ReportTests(Sites sites) : IClassFixture<Sites>
{
    private static readonly byte[] Pdf = "%PDF-1.7 a minute"u8.ToArray();
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0];

    [Fact]
    [Trait("Requirement", "TGT-00")]
    public async Task An_owners_recorder_reports_progress_and_everyone_reads_it()
    {
        var site = await sites.DemonstrationAsync();
        using var recorder = await site.SignInAsAsync("haringey-recorder");

        var page = await recorder.SendFormAsync("/partnership/targets/tgt-4.2/report", ("Input.Status", "Met"), ("Input.Words", "Both programmes now have one plan."), ("Input.Evidence", "Cabinet minute 12"));

        Assert.Contains("Your report is recorded", page.MainText(), StringComparison.Ordinal);
        var read = (await site.NewVisitor().PageAsync("/partnership/targets/tgt-4.2")).MainText();
        Assert.Contains("Met, late (by 71 days)", read, StringComparison.Ordinal);
        Assert.Contains("Cabinet minute 12", read, StringComparison.Ordinal);
        Assert.Contains("By Haringey Council", read, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_of_another_partner_is_refused_and_told_who_could()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");

        var page = await recorder.SendFormAsync("/partnership/targets/tgt-5.2/report", ("Input.Status", "Underway"), ("Input.Words", "So we hear."));

        Assert.Contains("Haringey CCG and Islington CCG, or the partnership's own team", page.Errors(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task That_it_is_met_is_shown_by_something_and_words_are_needed()
    {
        using var team = await (await sites.DemonstrationAsync()).SignInAsAsync("programme-director");

        var bare = await team.SendFormAsync("/partnership/targets/tgt-6.1/report", ("Input.Status", "Met"), ("Input.Words", "Done."));
        var wordless = await team.SendFormAsync("/partnership/targets/tgt-6.1/report", ("Input.Status", "Late"));
        var early = await team.SendFormAsync("/partnership/targets/tgt-6.1/report", [("Input.Status", "Met"), ("Input.Words", "Done."), ("Input.Evidence", "A minute"), .. Forms.Day("Input.MetOn", 1, 1, 2018)]);

        Assert.Contains("name the paper, the minute or the file", bare.Errors(), StringComparison.Ordinal);
        Assert.Contains("Say in words how it stands", wordless.Errors(), StringComparison.Ordinal);
        Assert.Contains("cannot have been met on 1 January 2018", early.Errors(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_correction_is_linked_and_what_it_corrects_stays_to_be_seen()
    {
        var site = await sites.DemonstrationAsync();
        using var team = await site.SignInAsAsync("programme-director");
        await team.SendFormAsync("/partnership/targets/tgt-5.3/report", ("Input.Status", "Met"), ("Input.Words", "All done."), ("Input.Evidence", "A letter"));
        var before = await team.PageAsync("/partnership/targets/tgt-5.3");
        var correct = before.QuerySelectorAll("main table a").Single(a => a.TextContent == "Correct").GetAttribute("href")!;

        var page = await team.SendFormAsync(correct, ("Input.Status", "Underway"), ("Input.Words", "The letter spoke of another programme."));

        Assert.Contains("Late (by 9 days)", page.MainText(), StringComparison.Ordinal);
        Assert.Contains("Met (corrected since)", page.MainText(), StringComparison.Ordinal);
        Assert.Contains("Under way (a correction)", page.MainText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_evidence_is_kept_under_a_safe_name_and_given_back_to_be_saved()
    {
        var site = await sites.DemonstrationAsync();
        using var recorder = await site.SignInAsAsync("haringey-recorder");

        using var sent = await recorder.SendFileAsync("/partnership/targets/tgt-3.4/report", "../../Minute <b>7</b>.PDF", Pdf, ("Input.Status", "Underway"), ("Input.Words", "See the minute."));

        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        var link = (await recorder.PageAsync("/partnership/targets/tgt-3.4")).QuerySelectorAll("main table a").Select(a => a.GetAttribute("href")!).Single(h => h.Contains("/evidence/", StringComparison.Ordinal));
        using var file = await recorder.GetAsync(link);
        Assert.Equal(Pdf, await file.Content.ReadAsByteArrayAsync());
        Assert.Equal("attachment", file.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Matches("^[a-z0-9-]+\\.pdf$", file.Content.Headers.ContentDisposition.FileName!.Trim('"'));
        Assert.Equal(["nosniff"], file.Headers.GetValues("X-Content-Type-Options"));
        using var anonymous = await site.NewVisitor().GetAsync(link);
        Assert.NotEqual(HttpStatusCode.OK, anonymous.StatusCode);
    }

    [Fact]
    public async Task A_file_that_is_not_what_its_name_says_is_refused_at_its_field()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");

        using var sent = await recorder.SendFileAsync("/partnership/targets/tgt-3.4/report", "minute.pdf", "<script>alert(1)</script>"u8.ToArray(), ("Input.Status", "Underway"), ("Input.Words", "See the minute."));

        Assert.Contains("its content is something else", await sent.TextOfAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_kind_of_file_is_known_by_its_content()
    {
        Assert.False(EvidenceRules.MayKeep("a.pdf", Pdf).IsRefused);
        Assert.False(EvidenceRules.MayKeep("a.png", Png).IsRefused);
        Assert.Equal("a.jpg", EvidenceRules.MayKeep("a.JPEG", [0xFF, 0xD8, 0xFF, 0xE0]).Value.Name);
        Assert.False(EvidenceRules.MayKeep("a.csv", "Month,£\nJune,3\n"u8.ToArray()).IsRefused);
        Assert.False(EvidenceRules.MayKeep("a.xlsx", Zip("xl/workbook.xml")).IsRefused);
        Assert.False(EvidenceRules.MayKeep("a.docx", Zip("word/document.xml")).IsRefused);
    }

    [Fact]
    public void What_is_too_large_empty_unknown_or_disguised_is_refused()
    {
        Assert.IsType<EvidenceIsEmpty>(EvidenceRules.MayKeep("a.pdf", []).Refusal);
        Assert.IsType<EvidenceTooLarge>(EvidenceRules.MayKeep("a.pdf", new byte[EvidenceRules.BytesMax + 1]).Refusal);
        Assert.IsType<EvidenceOfUnknownKind>(EvidenceRules.MayKeep("a.html", "<p>"u8.ToArray()).Refusal);
        Assert.IsType<EvidenceOfUnknownKind>(EvidenceRules.MayKeep("a.pdf.exe", Pdf).Refusal);
        Assert.IsType<EvidenceIsNotWhatItSays>(EvidenceRules.MayKeep("a.png", Pdf).Refusal);
        Assert.IsType<EvidenceIsNotWhatItSays>(EvidenceRules.MayKeep("a.csv", "<html><script>"u8.ToArray()).Refusal);
        Assert.IsType<EvidenceIsNotWhatItSays>(EvidenceRules.MayKeep("a.csv", [0, 1, 2]).Refusal);
        Assert.IsType<EvidenceIsNotWhatItSays>(EvidenceRules.MayKeep("a.xlsx", Zip("word/document.xml")).Refusal);
        Assert.IsType<EvidenceIsNotWhatItSays>(EvidenceRules.MayKeep("a.xlsx", Zip("xl/workbook.xml", "xl/vbaProject.bin")).Refusal);
    }

    private static byte[] Zip(params string[] parts)
    {
        using var buffer = new MemoryStream();
        using (var archive = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in parts)
            {
                archive.CreateEntry(part);
            }
        }

        return buffer.ToArray();
    }
}
