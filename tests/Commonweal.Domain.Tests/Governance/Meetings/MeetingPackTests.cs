using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Meetings;
using FsCheck;
using FsCheck.Fluent;

namespace Commonweal.Domain.Tests.Governance.Meetings;

/// <summary>A page once printed keeps its number (LAW-11).</summary>
public sealed class MeetingPackTests
{
    private static Gen<IReadOnlyList<PackDocument>> Packs =>
        from pages in Gen.Choose(1, 40).NonEmptyListOf()
        from exempt in Gen.ArrayOf(Gen.Elements(true, false, false), pages.Count)
        select (IReadOnlyList<PackDocument>)[.. pages.Select((p, i) => Document(i + 1, p, exempt[i]))];

    [Fact]
    [Trait("Requirement", "LAW-11")]
    public void A_supplement_changes_no_page_that_was_out_before_it() => Laws.Hold(Packs, pack =>
    {
        var (before, after) = (MeetingPack.Paged(pack.SkipLast(1)), MeetingPack.Paged(pack));
        return after.Take(before.Length).SequenceEqual(before);
    });

    [Fact]
    [Trait("Requirement", "LAW-11")]
    public void Pages_follow_each_other_without_gap_or_overlap() => Laws.Hold(Packs, pack =>
    {
        var paged = MeetingPack.Paged(pack);
        return paged[0].First == 1 && paged.Zip(paged.Skip(1)).All(p => p.Second.First == p.First.Last + 1);
    });

    [Fact]
    [Trait("Requirement", "LAW-05")]
    public void No_exempt_document_is_in_the_public_pack_and_the_others_keep_their_pages() => Laws.Hold(Packs, pack =>
        MeetingPack.ForThePublic(pack).All(d => !d.Document.IsExempt) && MeetingPack.ForThePublic(pack).All(d => MeetingPack.Paged(pack).Contains(d)));

    [Fact]
    public void Pages_are_said_in_words() => Assert.Equal(["Page 1", "Pages 2 to 4"], MeetingPack.Paged([Document(1, 1, false), Document(2, 3, false)]).Select(d => d.InWords));

    [Fact]
    [Trait("Requirement", "LAW-05")]
    public void A_paper_is_kept_back_only_under_an_exempt_item()
    {
        Assert.IsType<ExemptPaperOfOpenItem>(MeetingPack.MayAdd(Document(1, 1, true), Made.Item(), MeetingState.Planned).Refusal);
        Assert.IsType<ExemptPaperOfOpenItem>(MeetingPack.MayAdd(Document(1, 1, true), null, MeetingState.Planned).Refusal);
        Assert.False(MeetingPack.MayAdd(Document(1, 1, true), Made.Item(paragraph: 3, test: "It would spoil the tender"), MeetingState.Planned).IsRefused);
    }

    [Fact]
    public void A_paper_has_pages_and_goes_to_a_meeting_that_is_not_over()
    {
        Assert.IsType<PagesOutOfRange>(MeetingPack.MayAdd(Document(1, 0, false), null, MeetingState.Planned).Refusal);
        Assert.IsType<AgendaIsClosed>(MeetingPack.MayAdd(Document(1, 1, false), null, MeetingState.Closed).Refusal);
        Assert.False(MeetingPack.MayAdd(Document(1, 1, false), null, MeetingState.Published).IsRefused);
    }

    /// <summary>These are what the law opens; the database refuses to delete a row of any event.</summary>
    [Theory]
    [InlineData(typeof(AgendaItem))]
    [InlineData(typeof(ReportSection))]
    [InlineData(typeof(PackDocument))]
    [InlineData(typeof(MinutesText))]
    [InlineData(typeof(ItemOutcome))]
    [Trait("Requirement", "LAW-07")]
    public void What_is_open_to_inspection_is_an_event_of_which_nothing_is_deleted(Type published) => Assert.True(published.IsAssignableTo(typeof(IEvent)));

    private static PackDocument Document(long id, int pages, bool isExempt) =>
        new() { Id = id, Meeting = "a-meeting", Title = "A document", Pages = pages, IsSupplement = id > 1, IsExempt = isExempt, KnownFrom = default, Provenance = Made.Ours };
}
