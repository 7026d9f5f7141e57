using Commonweal.Domain.Community.Corrections;
using Commonweal.Domain.Partnership.Corrections;
using Commonweal.Tests.Community.Keeping;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Community.Consultations;

public sealed class CorrectTests(Sites sites) : IClassFixture<Sites>
{
    private const string Page = "/community/consultations/evening-clinics";

    /// <summary>The story of a consultation, on both databases: open, given more time, answered, read, closed and summed up.</summary>
    [Theory, BothDatabases]
    [Trait("Requirement", "ENG-05")]
    [Trait("Requirement", "LAW-28")]
    public async Task More_time_is_given_with_a_reason_and_told_and_whoever_answers_in_it_is_heard(Engine engine)
    {
        var site = await sites.OnAsync(engine);
        using var resident = site.NewVisitor();
        using var lead = await site.SignInAsAsync("engagement-lead");

        var longer = await lead.FillInAsync($"{Page}/correct", [("Input.Why", "Letters went out late."), .. PageText.On("Input.Closes", 14, 11, 2017)]);
        var feed = await resident.TextAsync("/feeds/consultations.atom");
        var before = await resident.PageAsync($"{Page}?knownAt=2017-10-01");
        site.MoveTo(new(2017, 11, 14));
        var thanks = await resident.FillInAsync($"{Page}/answer", ("Words", "Late on Tuesdays."));
        await lead.FillInAsync($"{Page}/moderate", ("Verdict", "Shown"));
        site.MoveTo(new(2017, 11, 15));
        var late = await lead.FillInAsync($"{Page}/correct", [("Input.Why", "Once more."), .. PageText.On("Input.Closes", 30, 11, 2017)]);
        var summed = await lead.FillInAsync($"{Page}/sum-up", ("Said", "Tuesdays."), ("Did", "Two evenings."));
        site.MoveTo(new(2017, 10, 9));

        Assert.Contains("Open until 14 November 2017", longer.MainText(), StringComparison.Ordinal);
        Assert.Contains("Last day is now “14 November 2017”. Before: “31 October 2017”. Why: Letters went out late.", longer.MainText(), StringComparison.Ordinal);
        Assert.Contains("You have more time, until 14 November 2017. Letters went out late.", feed, StringComparison.Ordinal);
        Assert.Contains("Open until 31 October 2017", before.MainText(), StringComparison.Ordinal);
        Assert.Equal("Thank you", thanks.Heading());
        Assert.Contains(new ClosedIsNotExtended(new(2017, 11, 14)).Sentence, late.Errors(), StringComparison.Ordinal);
        Assert.Contains("Two evenings.", summed.MainText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Less_time_nothing_new_and_no_reason_are_told_and_nothing_typed_is_lost()
    {
        var site = await sites.DemonstrationAsync();
        using var lead = await site.SignInAsAsync("engagement-lead");
        const string letters = "/community/consultations/evening-clinics/correct";

        var nothing = await lead.FillInAsync(letters, ("Input.Why", "A slip."));
        var bare = await lead.FillInAsync(letters, ("Input.Title", "When?"));
        var less = await lead.FillInAsync(letters, [("Input.Title", "When?"), ("Input.Why", "We are in a hurry."), .. PageText.On("Input.Closes", 10, 10, 2017)]);

        Assert.Contains(new NothingIsPutRight().Sentence, nothing.Errors(), StringComparison.Ordinal);
        Assert.Equal("Say why, as anybody may read it", bare.ProblemAt("Input.Why"));
        Assert.Contains("People were told that they have until", less.Errors(), StringComparison.Ordinal);
        Assert.Equal("When?", less.Typed("Input.Title"));
    }
}
