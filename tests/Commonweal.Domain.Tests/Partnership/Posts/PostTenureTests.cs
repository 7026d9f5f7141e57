using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Posts;

namespace Commonweal.Domain.Tests.Partnership.Posts;

/// <summary>Who holds a joint post, and whose employee they are.</summary>
public sealed class PostTenureTests
{
    private static readonly PartnerId Council = PartnerId.From(Guid.Parse("00000000-0000-0000-0000-000000000001"));
    private static readonly PartnerId Trust = PartnerId.From(Guid.Parse("00000000-0000-0000-0000-000000000002"));
    private static readonly DateOnly April = new(2017, 4, 1);

    [Fact]
    [Trait("Requirement", "LEA-01")]
    public void Of_one_employer_the_next_holder_ends_the_time_of_the_present_one()
    {
        var (present, next) = (Tenure(Council, April), Tenure(Council, April.AddMonths(6)));

        Assert.False(PostTenure.MayBegin(next, [present]).IsRefused);
        Assert.True(PostTenure.MakesWay(present, next));
    }

    [Fact]
    [Trait("Requirement", "PAR-13")]
    public void The_employee_of_another_partner_is_not_moved_aside() =>
        Assert.IsType<PostHeldAlready>(PostTenure.MayBegin(Tenure(Trust, April.AddMonths(6)), [Tenure(Council, April)]).Refusal);

    [Fact]
    public void A_time_that_ended_or_lies_in_another_post_is_not_in_the_way()
    {
        Assert.False(PostTenure.MayBegin(Tenure(Trust, April.AddMonths(6)), [Tenure(Council, April, April.AddMonths(5))]).IsRefused);
        Assert.False(PostTenure.MayBegin(Tenure(Trust, April), [Tenure(Council, April, post: "diabetes-lead")]).IsRefused);
    }

    [Fact]
    public void An_earlier_entry_does_not_slip_in_before_one_that_holds() =>
        Assert.IsType<PostHeldAlready>(PostTenure.MayBegin(Tenure(Council, April.AddMonths(-1)), [Tenure(Council, April)]).Refusal);

    [Fact]
    public void It_ends_no_sooner_than_it_begins() =>
        Assert.IsType<TenureEndsBeforeItBegins>(PostTenure.MayBegin(Tenure(Council, April, April.AddDays(-1)), []).Refusal);

    [Fact]
    [Trait("Requirement", "LEA-06")]
    public void A_saving_is_nought_or_more_counted_once_made_and_corrected_by_a_later_count()
    {
        Assert.IsType<SavingBelowNothing>(ManagementSaving.MayRecord(Saving(-1, 0), April).Refusal);
        Assert.IsType<SavingStillToCome>(ManagementSaving.MayRecord(Saving(1, 0), April.AddDays(-1)).Refusal);
        Assert.Equal(300, PostsJoined.On([], [], [Saving(500, 0), Saving(300, 1)], April).AnnualSavingPence);
    }

    [Fact]
    [Trait("Requirement", "LEA-06")]
    public void A_saving_taken_back_leaves_what_was_counted_before_it()
    {
        var earlier = Saving(500, 0, April.AddDays(-30));

        Assert.Same(earlier, ManagementSaving.LastOf([earlier, Saving(300, 1), Saving(300, 2, isTakenBack: true)], earlier.Post, April));
    }

    private static PostTenure Tenure(PartnerId employer, DateOnly from, DateOnly? to = null, string post = "intermediate-care-lead") =>
        new() { Post = post, HolderId = PersonId.From(Guid.Empty), EmployerId = employer, From = from, To = to, KnownFrom = default, Provenance = new(null, "Made up for a test") };

    private static ManagementSaving Saving(long pence, int minute, DateOnly? on = null, bool isTakenBack = false) =>
        new() { Post = "intermediate-care-lead", AnnualPence = pence, CountedOn = on ?? April, IsTakenBack = isTakenBack, KnownFrom = new DateTime(2017, 4, 1, 9, minute, 0, DateTimeKind.Utc), Provenance = new(null, "Made up for a test") };
}
