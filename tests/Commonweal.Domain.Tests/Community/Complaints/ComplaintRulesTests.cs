using Commonweal.Domain.Community;
using Commonweal.Domain.Community.Complaints;
using static Commonweal.Domain.Tests.Community.Complaints.MadeUpComplaint;

namespace Commonweal.Domain.Tests.Community.Complaints;

public sealed class ComplaintRulesTests
{
    [Fact]
    [Trait("Requirement", "CMP-01")]
    public void Whoever_complains_needs_no_name_no_address_and_no_partner() => Assert.Null(ComplaintRules.MayMake(TheComplaint(), "It hurt.", null, 0, false).Refusal);

    [Fact]
    [Trait("Requirement", "CMP-01")]
    public void What_came_another_way_is_entered_by_the_complaints_manager_who_received_it()
    {
        Assert.Null(ComplaintRules.MayLog(Manager(Trust)).Refusal);
        Assert.IsType<OnlyAComplaintsManagerLogs>(ComplaintRules.MayLog(Manager(Trust, "recorder")).Refusal);
        Assert.IsType<OnlyAComplaintsManagerLogs>(ComplaintRules.MayLog(Manager(null)).Refusal);
    }

    [Fact]
    public void It_says_what_happened() => Assert.IsType<ComplaintNeedsWords>(ComplaintRules.MayMake(TheComplaint(), " ", null, 0, false).Refusal);

    [Fact]
    public void An_answer_by_post_needs_an_address() => Assert.IsType<AnswerNeedsAnAddress>(ComplaintRules.MayMake(TheComplaint(means: AnswerMeans.Post), "It hurt.", null, 0, false).Refusal);

    [Theory]
    [InlineData(AnswerMeans.Email, "ada@example", typeof(EmailCannotArrive))]
    [InlineData(AnswerMeans.Telephone, "ring me", typeof(NobodyCanRing))]
    [InlineData(AnswerMeans.Post, "asdf", typeof(LetterCannotArrive))]
    [Trait("Requirement", "CMP-01")]
    public void An_answer_goes_where_it_can_arrive(AnswerMeans means, string contact, Type refusal) =>
        Assert.IsType(refusal, ComplaintRules.MayMake(TheComplaint(means: means), "It hurt.", contact, 0, false).Refusal);

    [Theory]
    [InlineData(AnswerMeans.Email, "ada@example.org")]
    [InlineData(AnswerMeans.Telephone, "020 7946 0000")]
    [InlineData(AnswerMeans.Post, "3 Hill Road")]
    [InlineData(AnswerMeans.ThisPage, "asdf")]
    public void What_can_arrive_is_taken_and_on_this_site_no_address_matters(AnswerMeans means, string contact) =>
        Assert.Null(ComplaintRules.MayMake(TheComplaint(means: means), "It hurt.", contact, 0, false).Refusal);

    [Fact]
    [Trait("Requirement", "CMP-02")]
    public void Several_partners_see_it_only_with_consent()
    {
        Assert.IsType<SeveralNeedConsent>(ComplaintRules.MayMake(TheComplaint(), "It hurt.", null, 2, false).Refusal);
        Assert.Null(ComplaintRules.MayMake(TheComplaint(), "It hurt.", null, 2, true).Refusal);
    }

    [Fact]
    public void It_happened_before_it_is_told() => Assert.IsType<HappenedInTheFuture>(ComplaintRules.MayMake(TheComplaint(happened: Today.AddDays(1)), "It hurt.", null, 0, false).Refusal);

    [Theory]
    [InlineData("Ring 020 7288 3070 first.")]
    [InlineData("Write to ada@example.org.")]
    [InlineData("Mrs Wren waited too long.")]
    [InlineData("Born 3/4/1950, she waited too long.")]
    [Trait("Requirement", "CMP-01")]
    public void A_lesson_that_tells_of_a_person_is_not_published(string lesson) => Assert.IsType<LessonTellsOfAPerson>(LessonRules.MayPublish(lesson).Refusal);

    [Fact]
    public void A_lesson_is_a_sentence()
    {
        Assert.IsType<LessonNeedsASentence>(LessonRules.MayPublish(" ").Refusal);
        Assert.Null(LessonRules.MayPublish("Wards now ring the next of kin within 2 hours.").Refusal);
    }
}
