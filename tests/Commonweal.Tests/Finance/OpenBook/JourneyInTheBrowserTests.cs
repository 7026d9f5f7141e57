using static Commonweal.Tests.Governance.InTheBrowser;

namespace Commonweal.Tests.Finance.OpenBook;

/// <summary>The journey of a partner's finance people through a month, told in the browser.</summary>
public sealed class JourneyInTheBrowserTests(Sites sites, Browser browser) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "OPB-02")]
    public async Task From_the_workbook_to_the_locked_month()
    {
        var site = await sites.DemonstrationAsync();
        await using var recorder = await browser.OpenAsync(site, signIn: "haringey-recorder");
        await recorder.GoAsync(Books.List);
        await recorder.Page.GetByText("Haringey Council, September 2017").ClickAsync();
        var download = await recorder.Page.RunAndWaitForDownloadAsync(() => recorder.Page.GetByText("Take the workbook").ClickAsync());
        var taken = await File.ReadAllBytesAsync(await download.PathAsync());

        var faulty = await UploadAsync(recorder, taken.Filled([.. Books.September, ("J9", "soon")]));
        Assert.Contains("J9", faulty, StringComparison.Ordinal);
        Assert.Contains("Take your workbook with remarks", faulty, StringComparison.Ordinal);
        await UploadAsync(recorder, taken.Filled(Books.September));
        Assert.Contains("Sent, to be signed", await FillAsync(recorder), StringComparison.Ordinal);

        await using var lead = await browser.OpenAsync(site, signIn: "haringey-finance");
        await ActAsAsync(lead, "Finance lead");
        Assert.Contains("signed by Marcin Applewhite", await SendAsync(lead, Books.Haringey + "/sign"), StringComparison.Ordinal);
        await using var director = await browser.OpenAsync(site, signIn: "programme-director");
        await SendAsync(director, $"{Books.List}/months/2017-09/consolidated", ("Words", "One is in."));
        await SendAsync(director, $"{Books.List}/months/2017-09/accepted", ("Meeting", Books.Meeting), ("Words", "Item 4 of the group"));
        await SendAsync(director, $"{Books.List}/months/2017-09/locked", ("Words", "Closed"));

        await director.GoAsync(Books.Haringey);
        Assert.Contains("Locked", await MainAsync(director), StringComparison.Ordinal);
        Assert.Empty(await director.AccessibilityFaultsAsync());
        Assert.Empty(recorder.Complaints.Concat(lead.Complaints).Concat(director.Complaints));
    }

    private static async Task<string> UploadAsync(BrowserPage recorder, byte[] book)
    {
        await recorder.GoAsync(Books.Haringey + "/send");
        await recorder.Page.Locator("input[type=file]").SetInputFilesAsync(new Microsoft.Playwright.FilePayload { Name = "september.xlsx", MimeType = Commonweal.Platform.Files.Workbook.MediaType, Buffer = book });
        return await FillAsync(recorder);
    }
}
