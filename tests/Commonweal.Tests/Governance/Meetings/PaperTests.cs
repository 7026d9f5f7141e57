using Commonweal.Domain.Governance.Meetings;
using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Governance.Meetings;

public sealed class PaperTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "LAW-11")]
    [Trait("Requirement", "LAW-05")]
    public async Task A_supplement_goes_after_what_is_out_and_a_paper_to_an_exempt_item_is_kept_from_the_public_and_keeps_its_pages()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var visitor = await site.SignInAsAsync("board-secretary");
        var meeting = await visitor.BoardTodayAsync();
        await visitor.ActAsync(meeting, "papers/add", ("Title", "Cover"), ("Pages", "2"));
        await visitor.ActAsync(meeting, "items/add", ("Title", "A tender"), ("AskedFor", "Note"), ("ExemptParagraph", "3"), ("PublicInterest", "It would spoil the tender."), ("LateReason", "The bids came today."));
        await visitor.ActAsync(meeting, "papers/add", ("Title", "The five bids"), ("Item", "5"), ("Pages", "9"));
        await visitor.ActAsync(meeting, "papers/add", ("Title", "A letter"), ("Pages", "1"));

        var page = (await site.NewVisitor().PageAsync(meeting)).Body();

        Assert.Contains("Page 12: A letter (supplement)", page, StringComparison.Ordinal);
        Assert.Contains("Exempt under paragraph 3 of Schedule 12A. It would spoil the tender.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("five bids", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_and_item_must_be_right()
    {
        using var visitor = await (await sites.DemonstrationAsync()).SignInAsAsync("board-secretary");

        Assert.Equal(new PagesOutOfRange(2000).Sentence, (await visitor.ActAsync(Record.Joint, "papers/add", ("Title", "A paper"), ("Pages", "0"))).Problems()[0]);
        Assert.Equal(new NoSuchItem().Sentence, (await visitor.ActAsync(Record.Joint, "papers/add", ("Title", "A paper"), ("Pages", "1"), ("Item", "77"))).Problems()[0]);
    }
}
