using Commonweal.Domain.Finance.OpenBook;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.OpenBook;

public sealed class SignTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "OPB-02")]
    [Trait("Requirement", "PAR-10")]
    public async Task A_month_is_sent_signed_by_another_consolidated_accepted_locked_and_then_stated_again_or_sent_late_with_a_reason()
    {
        var site = await sites.DemonstrationAsync();
        using var recorder = await site.SignInAsAsync("haringey-recorder");
        using var lead = await site.FinanceLeadAsync();
        using var other = await site.SignInAsAsync("whittington-finance");
        using var director = await site.SignInAsAsync("programme-director");
        Assert.Contains(new NothingToSign(new(2017, 9)).Sentence, (await lead.PageAsync(Books.Haringey + "/sign")).Errors(), StringComparison.Ordinal);
        await recorder.SubmitBookAsync((await recorder.WorkbookAsync()).Filled(Books.September));

        Assert.Contains("is signed by its finance lead", (await recorder.PageAsync(Books.Haringey + "/sign")).Errors(), StringComparison.Ordinal);
        Assert.Contains("is signed by its finance lead", (await other.PageAsync(Books.Haringey + "/sign")).Errors(), StringComparison.Ordinal);
        Assert.Contains(new ChangedSinceSeen().Sentence, (await lead.SendFormAsync(Books.Haringey + "/sign", ("Seen", "another"))).Errors(), StringComparison.Ordinal);
        Assert.Contains("signed by Marcin Applewhite", (await lead.SendFormAsync(Books.Haringey + "/sign")).Body(), StringComparison.Ordinal);
        await director.SendFormAsync($"{Books.List}/months/2017-09/consolidated", ("Words", "One is in."));
        await director.SendFormAsync($"{Books.List}/months/2017-09/accepted", ("Meeting", Books.Meeting), ("Words", "Minute 4"));
        await director.SendFormAsync($"{Books.List}/months/2017-09/locked", ("Words", "Closed"));

        Assert.Equal("Locked", (await director.PageAsync($"{Books.List}/months/2017-09")).Table("What partners signed, from 1 April").Cell("Haringey Council", "State"));
        var later = (await recorder.WorkbookAsync()).Filled([("D7", "15710000")]);
        Assert.Contains("Say why its figures are stated again", (await recorder.SubmitBookAsync(later)).Errors(), StringComparison.Ordinal);
        Assert.Contains("Stated again, to be signed", (await recorder.SubmitBookAsync(later, ("Reason", "A late invoice."))).Body(), StringComparison.Ordinal);

        using var sender = await site.SignInAsAsync("whittington-recorder");
        var preview = await sender.SendBookAsync((await sender.WorkbookAsync(Books.Whittington)).Filled(Books.SeptemberOfWhittington), Books.Whittington);
        Assert.Contains(new LateNeedsReason(new(2017, 9)).Sentence, (await sender.SendAndReadAsync(preview.Command())).ProblemAt("Reason"), StringComparison.Ordinal);
        await sender.SendAndReadAsync(preview.Command(), ("Reason", "The system was moved."));
        Assert.Contains("Sent late: The system was moved.", (await other.SendFormAsync(Books.Whittington + "/sign")).MainText(), StringComparison.Ordinal);
        Assert.Equal("Sent late", (await director.PageAsync($"{Books.List}/months/2017-09")).Table("What partners signed, from 1 April").Cell("Whittington Health", "State"));
    }
}
