using System.Net;
using Commonweal.Community.Consultations;
using Commonweal.Platform.Persistence;
using Commonweal.Tests.Partnership;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Commonweal.Tests.Community.Consultations;

public sealed class AnswerTests(Sites sites) : IClassFixture<Sites>
{
    private const string Page = "/community/consultations/evening-clinics";
    private const string Script = "Late on Tuesdays. <script>alert(1)</script>";

    [Theory, BothDatabases]
    [Trait("Requirement", "ENG-05")]
    public async Task A_resident_answers_without_signing_in_and_nothing_is_public_before_it_was_read(Engine engine)
    {
        await using var site = await TestSite.StartAsync(sites.Databases, engine);
        using var resident = site.NewVisitor();
        using var lead = await site.SignInAsAsync("engagement-lead");

        var thanks = await resident.FillInAsync($"{Page}/answer", ("Words", Script));
        var before = await resident.PageAsync($"{Page}?asAt=2017-10-09");
        var waits = await lead.PageAsync("/today");
        var next = await lead.FillInAsync($"{Page}/moderate", ("Verdict", "Shown"));
        var after = await resident.PageAsync(Page);

        Assert.Equal("Thank you", thanks.Heading());
        Assert.Contains("Answers of residents still to be read: 1, on “When should clinics be open?”", waits.Body(), StringComparison.Ordinal);
        Assert.DoesNotContain("Late on Tuesdays", before.Body(), StringComparison.Ordinal);
        Assert.Contains("Every answer has been read", next.Body(), StringComparison.Ordinal);
        Assert.Contains(Script, after.Body(), StringComparison.Ordinal);
        Assert.DoesNotContain(after.QuerySelectorAll("script"), s => s.TextContent.Contains("alert", StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Requirement", "ENG-05")]
    public async Task How_many_answered_is_never_older_than_the_last_answer()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var resident = site.NewVisitor();
        var before = await resident.PageAsync(Page);

        await resident.FillInAsync($"{Page}/answer", ("Words", "Evenings would suit me."));

        Assert.DoesNotContain("Still to be read: 1", before.Body(), StringComparison.Ordinal);
        Assert.Contains("Still to be read: 1", (await resident.PageAsync(Page)).Body(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_sent_twice_is_one_answer_and_a_program_is_not_heard()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var resident = site.NewVisitor();
        var form = (await resident.PageAsync($"{Page}/answer")).Form();

        (await resident.SendAsync(form, ("Words", "Mornings."))).Dispose();
        (await resident.SendAsync(form, ("Words", "Mornings."))).Dispose();
        var trapped = await resident.FillInAsync($"{Page}/answer", ("Words", "Buy pills"), ("website", "http://pills.example"));

        await using var scope = site.NewScope();
        Assert.Equal(["Mornings."], await scope.ServiceProvider.GetRequiredService<CommonwealContext>().Set<ConsultationAnswer>().Select(a => a.Words).ToListAsync(TestContext.Current.CancellationToken));
        Assert.Equal("Thank you", trapped.Heading());
    }

    [Fact]
    public async Task An_answer_that_is_empty_too_long_or_too_late_is_told_why_and_kept()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();
        var words = new string('a', 2001);

        var empty = await resident.FillInAsync($"{Page}/answer");
        var tooLong = await resident.FillInAsync($"{Page}/answer", ("Words", words));
        var closed = await resident.PageAsync("/community/consultations/plain-letters/answer");

        Assert.Equal("Write your answer", empty.ProblemAt("Words"));
        Assert.Equal("Your answer must be 2,000 characters or fewer", tooLong.ProblemAt("Words"));
        Assert.Equal(words, tooLong.Typed("Words"));
        Assert.Contains("This closed on 30 July 2017", closed.Problems()[0], StringComparison.Ordinal);
        Assert.False(closed.HasForm());
    }

    [Fact]
    public async Task A_flood_and_what_is_far_too_large_are_turned_away()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var resident = site.NewVisitor();
        var form = (await resident.PageAsync($"{Page}/answer")).Form();

        using var large = await resident.SendAsync(form, ("Words", new string('a', 100_000)));
        var codes = new List<HttpStatusCode>();
        for (var i = 0; i < 25; i++)
        {
            using var response = await resident.SendAsync((await resident.PageAsync($"{Page}/answer")).Form(), ("Words", $"Answer {i}"));
            codes.Add(response.StatusCode);
        }

        Assert.True((int)large.StatusCode is >= 400 and < 500, $"answered {(int)large.StatusCode}");
        Assert.Equal((20, 5), (codes.Count(c => c == HttpStatusCode.Redirect), codes.Count(c => c == HttpStatusCode.TooManyRequests)));
    }
}
