using System.Net;
using Commonweal.Domain.Community.Requests;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Persistence;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Commonweal.Tests.Community.Requests;

public sealed class AskTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "LAW-29")]
    public async Task What_is_published_already_is_offered_first()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await resident.PageAsync($"{Asking.Form}?about=diabetes");

        Assert.Contains("This is out already. Does it answer you?", page.Body(), StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll("main .cw-hits a"));
    }

    [Fact]
    [Trait("Requirement", "LAW-29")]
    public async Task Anybody_asks_without_signing_in_and_is_told_by_when_it_is_answered()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await resident.SendFormAsync(Asking.Form, Asking.Fields());

        Assert.Contains("answers by 6 November 2017, to the address you gave", page.Body(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everything_that_is_missing_is_said_at_once_and_a_federation_cannot_be_asked()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var empty = await resident.SendFormAsync(Asking.Form, ("Input.Words", ""));
        var federation = await resident.SendFormAsync(Asking.Form, Asking.Fields(("Input.Partner", "haringey-gp-federation")));
        var program = await resident.SendFormAsync(Asking.Form, [.. Asking.Fields(), ("Website", "https://example.org")]);

        Assert.Equal(4, empty.Problems().Count);
        Assert.StartsWith(new NotAPublicAuthority().Sentence, federation.ProblemAt("Input.Partner"), StringComparison.Ordinal);
        Assert.Contains(Asking.Marker, federation.Typed("Input.Words"), StringComparison.Ordinal);
        Assert.Contains("A box was filled in that people do not see", program.Errors(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_flood_from_one_address_is_held_back_and_what_is_far_too_large_is_not_read()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var resident = site.NewVisitor();
        var form = (await resident.PageAsync(Asking.Form)).Command();
        var answers = new List<HttpStatusCode>();

        using var large = await resident.SendAsync(form, ("Input.Words", new string('a', 64 * 1024)));
        for (var i = 0; i < 21; i++)
        {
            using var response = await resident.SendAsync((await resident.PageAsync(Asking.Form)).Command(), Asking.Fields());
            answers.Add(response.StatusCode);
        }

        Assert.False(large.IsSuccessStatusCode);
        Assert.Equal((20, HttpStatusCode.TooManyRequests), (answers.Count(a => a == HttpStatusCode.Redirect), answers[^1]));
    }

    [Theory]
    [InlineData("ada@example", "Enter an email address in the correct format, like name@example.org.")]
    [InlineData("asdf", "Enter a postal address that a letter can reach, like 3 Hill Road, London N15 4RX.")]
    [Trait("Requirement", "LAW-29")]
    public async Task An_address_that_no_answer_can_reach_is_said_beside_it(string contact, string problem)
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await resident.SendFormAsync(Asking.Form, Asking.Fields(("Input.Contact", contact)));

        Assert.Equal(problem, page.ProblemAt("Input.Contact"));
    }

    [Theory, BothDatabases]
    [Trait("Requirement", "LAW-29")]
    public async Task A_form_that_is_sent_twice_asks_once_and_tells_the_reference_both_times(Engine engine)
    {
        using var resident = (await sites.OnAsync(engine)).NewVisitor();
        var form = (await resident.PageAsync(Asking.Form)).Command();

        var first = await resident.SendAndReadAsync(form, Asking.Fields());
        var second = await resident.SendAndReadAsync(form, Asking.Fields());

        Assert.Contains("Write down its reference", first.Body(), StringComparison.Ordinal);
        Assert.Equal(first.Body(), second.Body());
    }

    [Theory, BothDatabases]
    [Trait("Requirement", "LAW-29")]
    public async Task The_audit_holds_that_it_was_asked_and_no_word_of_it(Engine engine)
    {
        var site = await sites.OnAsync(engine);
        using var resident = site.NewVisitor();
        await resident.AskAsync();
        await using var scope = site.NewScope();
        var context = scope.ServiceProvider.GetRequiredService<CommonwealContext>();

        var entries = await context.Set<AuditEntry>().AsNoTracking().OrderByDescending(e => e.Sequence).Take(1).ToListAsync(TestContext.Current.CancellationToken);
        var written = Newtonsoft.Json.JsonConvert.SerializeObject(entries);

        Assert.Contains("AskForInformation", written, StringComparison.Ordinal);
        Assert.DoesNotContain(Asking.Marker, written, StringComparison.Ordinal);
        Assert.DoesNotContain(Asking.Name, written, StringComparison.Ordinal);
    }
}
