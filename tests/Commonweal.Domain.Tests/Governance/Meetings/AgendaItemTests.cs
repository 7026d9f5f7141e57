using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Bodies;
using Commonweal.Domain.Governance.Meetings;

namespace Commonweal.Domain.Tests.Governance.Meetings;

/// <summary>What may stand on an agenda.</summary>
public sealed class AgendaItemTests
{
    [Fact]
    [Trait("Requirement", "BRD-21")]
    public void A_body_is_asked_only_for_what_its_kind_can_do()
    {
        Assert.IsType<BodyLacksTheVerb>(May(Made.Item(AskedFor.Approve)));
        Assert.All([AskedFor.Note, AskedFor.ConsiderAndGiveViews, AskedFor.Agree, AskedFor.Business], asked => Assert.Null(May(Made.Item(asked))));
        Assert.Null(May(Made.Item(AskedFor.Endorse), BodyKind.HealthAndWellbeingBoard));
    }

    [Fact]
    [Trait("Requirement", "LAW-04")]
    public void A_late_item_cannot_be_taken_without_the_chairs_reason()
    {
        Assert.IsType<LateItemNeedsReason>(May(Made.Item(isLate: true)));
        Assert.Null(May(Made.Item(isLate: true, lateReason: "A court ruled on Friday.")));
    }

    [Fact]
    [Trait("Requirement", "LAW-05")]
    public void An_exempt_item_names_a_paragraph_that_there_is_and_gives_the_test_of_public_interest()
    {
        Assert.IsType<ExemptNeedsTest>(May(Made.Item(paragraph: 3)));
        Assert.IsType<NoSuchParagraph>(May(Made.Item(paragraph: 8, test: "A price is being agreed.")));
        Assert.Null(May(Made.Item(paragraph: 3, test: "A price is being agreed.")));
    }

    [Fact]
    public void The_law_of_councils_is_cited_for_councils_alone()
    {
        Assert.Equal("Local Government Act 1972, section 100B(4)(b)", May(Made.Item(isLate: true), BodyKind.CouncilCommittee)!.RestsOn);
        Assert.Null(May(Made.Item(isLate: true))!.RestsOn);
        Assert.Equal("Local Government Act 1972, Schedule 12A, paragraph 10", May(Made.Item(paragraph: 3), BodyKind.CouncilCommittee)!.RestsOn);
        Assert.Null(May(Made.Item(paragraph: 3))!.RestsOn);
    }

    [Fact]
    [Trait("Requirement", "LAW-05")]
    public void The_public_is_told_the_paragraph_and_the_reason_of_an_exempt_item() =>
        Assert.Equal("Exempt under paragraph 3 of Schedule 12A. A price is being agreed.", Made.Item(paragraph: 3, test: "A price is being agreed.").PublicWords());

    [Theory]
    [InlineData(MeetingState.Closed)]
    [InlineData(MeetingState.Cancelled)]
    public void Nothing_is_added_when_the_meeting_is_over(MeetingState state) =>
        Assert.IsType<AgendaIsClosed>(AgendaRules.MayAdd(Made.Item(), "A body", BodyKind.InformalForum, state).Refusal);

    [Fact]
    public void An_agenda_begins_with_standing_items_and_a_council_hears_the_public() => Assert.Multiple(
        () => Assert.Equal(4, AgendaRules.Template(BodyKind.InformalForum).Count),
        () => Assert.Contains(("Questions from the public", AskedFor.Business), AgendaRules.Template(BodyKind.Executive)),
        () => Assert.All(Enum.GetValues<AskedFor>(), asked => Assert.NotEmpty(asked.InWords())));

    private static Refusal? May(AgendaItem item, BodyKind kind = BodyKind.InformalForum) => AgendaRules.MayAdd(item, "Wellbeing Partnership Board", kind, MeetingState.Planned).Refusal;
}
