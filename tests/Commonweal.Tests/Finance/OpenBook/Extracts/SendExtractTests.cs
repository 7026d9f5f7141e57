using Commonweal.Domain.Finance.OpenBook.Extracts;
using Commonweal.Finance.OpenBook.Extracts;
using Commonweal.Platform.Files;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.OpenBook.Extracts;

[Collection<Reading>]
public sealed class SendExtractTests(Sites sites)
{
    [Fact]
    public async Task Files_without_their_headings_or_cost_are_refused_with_what_to_do()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");

        var strange = await recorder.SendLedgerAsync("Account,Sum\r\n1,2\r\n");
        var staffOnly = await recorder.SendLedgerAsync("Cost centre,WTE\r\nE1A01,2\r\n");
        var large = await recorder.SendLedgerAsync($"Cost centre,Actual to date\r\n{new string(' ', XlsxReader.BytesMax)}");

        Assert.Contains(new NoExtractHeadings(ExtractPart.Ledger, ExtractHeadings.Parse("Code: Cost centre; CostCentre")).Sentence, strange.Errors(), StringComparison.Ordinal);
        Assert.Contains(new LedgerWithoutCost().Sentence, staffOnly.Errors(), StringComparison.Ordinal);
        Assert.Contains(new ExtractTooLarge("period-6.csv", XlsxReader.BytesMax + 28).Sentence, large.Errors(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "OPB-03")]
    public async Task A_partner_sends_its_own_ledger_alone_and_says_first_what_its_codes_are()
    {
        var site = await sites.DemonstrationAsync();
        using var lead = await site.SignInAsAsync("whittington-finance");

        Assert.Contains("speaks for itself", (await lead.PageAsync(Ledgers.Form)).Errors(), StringComparison.Ordinal);
        Assert.Contains(new NoExtractMapping("Whittington Health NHS Trust").Sentence, (await lead.PageAsync(Books.Whittington + "/extract")).Errors(), StringComparison.Ordinal);
    }
}
