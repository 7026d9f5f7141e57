using System.Net;
using Commonweal.Community.Complaints;
using Commonweal.Domain.Community.Complaints;
using Commonweal.Tests.Governance.Concerns;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Community.Complaints;

public sealed class MakeTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "CMP-01")]
    public async Task Anybody_complains_without_a_name_and_gets_a_reference_and_a_code_that_is_shown_once()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await resident.SendFormAsync(Complaining.Form, Complaining.Fields());
        var code = new Uri(page.BaseUri).Segments[^1];
        var again = await resident.PageAsync($"/community/complaints/follow/{code}");

        Assert.Matches("^[2-9a-z]{6}(-[2-9a-z]{6}){3}$", code);
        Assert.Contains($"which is shown only now: {code}", page.Body(), StringComparison.Ordinal);
        Assert.DoesNotContain(code, again.Body(), StringComparison.Ordinal);
        Assert.Contains("To be acknowledged by 12 October 2017", again.Body(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "CMP-01")]
    public async Task A_form_that_is_sent_twice_makes_one_complaint_and_shows_its_code_both_times()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();
        var form = (await resident.PageAsync(Complaining.Form)).Command();

        using var first = await resident.SendAsync(form, Complaining.Fields());
        using var second = await resident.SendAsync(form, Complaining.Fields());

        Assert.Equal((HttpStatusCode.Redirect, first.Headers.Location), (second.StatusCode, second.Headers.Location));
        var code = second.Headers.Location!.ToString().Split('/')[^1];
        Assert.Contains($"which is shown only now: {code}", (await resident.PageAsync(second.Headers.Location.ToString())).Body(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "CMP-01")]
    public async Task Whoever_knows_no_organisation_is_read_by_the_front_desk()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var (follow, _) = await resident.ComplainAsync(("Input.Partners", ""), ("Input.Subject", "NotKnown"));

        Assert.Contains("Only Whittington Health sees it.", (await resident.PageAsync(follow)).Body(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "CMP-02")]
    public async Task Several_organisations_without_consent_are_refused_beside_the_question_and_nothing_typed_is_lost()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await resident.SendFormAsync(Complaining.Form, [.. Complaining.Fields(), ("Input.Partners", "islington-council")]);

        Assert.StartsWith(new SeveralNeedConsent().Sentence, page.ProblemAt("Input.Share"), StringComparison.Ordinal);
        Assert.Contains(Complaining.Marker, page.Typed("Input.Words"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everything_that_is_missing_is_said_at_once_beside_its_question()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await resident.SendFormAsync(Complaining.Form, ("Input.Words", ""));
        var noAddress = await resident.SendFormAsync(Complaining.Form, Complaining.Fields(("Input.Means", "Post")));
        var future = await resident.SendFormAsync(Complaining.Form, [.. Complaining.Fields(), .. Forms.Day("Input.HappenedOn", 10, 10, 2017)]);

        Assert.Equal(4, page.Problems().Count);
        Assert.Equal(new AnswerNeedsAnAddress().Sentence, noAddress.ProblemAt("Input.Contact"));
        Assert.Equal(new HappenedInTheFuture().Sentence, future.ProblemAt("Input.HappenedOn"));
    }

    [Theory]
    [InlineData("Email", "ada@example", "Enter an email address in the correct format, like name@example.org.")]
    [InlineData("Telephone", "ring me", "Enter a telephone number with its area code, like 020 7946 0000.")]
    [InlineData("Post", "asdf", "Enter a postal address that a letter can reach, like 3 Hill Road, London N15 4RX.")]
    [Trait("Requirement", "CMP-01")]
    public async Task An_address_that_no_answer_can_reach_is_said_beside_it(string means, string contact, string problem)
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await resident.SendFormAsync(Complaining.Form, Complaining.Fields(("Input.Means", means), ("Input.Contact", contact)));

        Assert.Equal(problem, page.ProblemAt("Input.Contact"));
    }

    [Fact]
    [Trait("Requirement", "LAW-30")]
    public async Task Of_several_the_NHS_organisation_is_proposed_to_lead_about_health_care_with_the_reason_and_another_can_be_agreed()
    {
        var site = await sites.DemonstrationAsync();
        using var resident = site.NewVisitor();
        var (follow, reference) = await resident.ComplainAsync(("Input.Share", "Yes"), ("Input.Partners", "islington-council"), ("Input.Partners", "whittington-health"));
        var proposed = await resident.PageAsync(follow);
        using var manager = await site.SignInAsAsync(Complaining.Manager);

        var agreed = await manager.HandleAsync(reference, "route", ("Input.To", "islington-council"), ("Input.Lead", "Theirs"), ("Input.Words", "Most of it is about the carers that it sends."));

        Assert.Contains("Whittington Health leads.", proposed.Body(), StringComparison.Ordinal);
        Assert.Contains("as the complaint is about health care and it is an NHS organisation", proposed.Body(), StringComparison.Ordinal);
        Assert.StartsWith("Islington", agreed.Fact("Leads"), StringComparison.Ordinal);
        Assert.Contains("Most of it is about the carers that it sends.", agreed.Body(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "CMP-01")]
    public async Task A_program_that_fills_every_box_is_turned_away()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await resident.SendFormAsync(Complaining.Form, [.. Complaining.Fields(), ("Website", "https://example.org")]);

        Assert.Contains("A box was filled in that people do not see", page.Errors(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Neither_its_form_nor_that_of_the_code_rests_on_a_cookie()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        await resident.PageAsync(Complaining.Form);
        await resident.PageAsync("/community/complaints/follow");

        Assert.Equal(0, resident.Cookies.Count);
    }

    [Fact]
    [Trait("Requirement", "CMP-01")]
    public async Task A_flood_from_one_address_is_held_back_and_told_what_to_do()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var resident = site.NewVisitor();
        var answers = new List<HttpStatusCode>();

        for (var i = 0; i < 21; i++)
        {
            using var response = await resident.SendAsync((await resident.PageAsync(Complaining.Form)).Command(), Complaining.Fields());
            answers.Add(response.StatusCode);
        }

        Assert.Equal((20, HttpStatusCode.TooManyRequests), (answers.Count(a => a == HttpStatusCode.Redirect), answers[^1]));
        Assert.Contains("Make a complaint", (await resident.PageAsync(Complaining.Form)).Heading(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "CMP-01")]
    public async Task Too_many_letters_and_a_file_that_is_not_what_it_says_are_refused()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await resident.SendFormAsync(Complaining.Form, Complaining.Fields(("Input.Words", new string('a', 4001))));
        using var response = await resident.SendFilesAsync(Complaining.Form, [("letter.pdf", "<script>"u8.ToArray())], Complaining.Fields());

        Assert.Contains("4,000 characters or fewer", page.Errors(), StringComparison.Ordinal);
        Assert.Contains("The file ends in .pdf, and its content is something else", await response.TextOfAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_partnership_that_has_not_said_who_reads_complaints_takes_none()
    {
        await using var site = await TestSite.StartAsync(sites.Databases, isDemonstration: false);
        await using var scope = site.NewScope();

        var outcome = await Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<MakeComplaint>(scope.ServiceProvider)
            .ExecuteAsync(new ComplaintEntry(ComplaintSubject.HealthCare, [], false, null, AnswerMeans.ThisPage, null, "It hurt.", null, []), "code", Guid.CreateVersion7(), CancellationToken.None);

        Assert.IsType<ComplaintsAreNotTakenHere>(outcome.Refusal);
    }
}
