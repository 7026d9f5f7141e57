using Commonweal.Domain.Community.Complaints;
using Commonweal.Platform.Persistence;
using Commonweal.Tests.Walks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Commonweal.Tests.Community.Complaints;

/// <summary>Nobody but the managers it was routed to finds a complaint by asking for it: every role by search, audit and its own addresses. What they read without asking is in WhoMaySeeWhatTests.</summary>
public sealed class NobodyElseTests(Sites sites) : IClassFixture<Sites>
{
    private static readonly Dictionary<TestSite, (string Follow, string Reference)> Made = [];

    public static TheoryData<string> EverybodyElse => [.. EveryRouteAsEveryRole.Everyone.Except([Complaining.Manager])];

    [Theory, MemberData(nameof(EverybodyElse))]
    [Trait("Requirement", "CMP-02")]
    public async Task Nobody_it_was_not_routed_to_finds_it_by_asking(string signIn)
    {
        var site = await sites.DemonstrationAsync();
        var (follow, reference) = await MadeAsync(site);
        using var visitor = signIn == "nobody" ? site.NewVisitor() : await site.SignInAsAsync(signIn);
        string[] words = [.. Complaining.WordsOf(follow, reference)];
        string[] asked = [.. Searches(reference), .. Audit(reference), .. Own(reference)];

        var faults = new List<string>();
        foreach (var path in asked)
        {
            using var response = await visitor.GetAsync(path);
            var text = System.Net.WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync());
            // What somebody asked for comes back in the page that found nothing; of a search only what it found counts.
            var said = !path.StartsWith("/search?", StringComparison.Ordinal) ? text.Replace($"value=\"{reference}\"", "", StringComparison.Ordinal).Replace(Uri.EscapeDataString(path), "", StringComparison.Ordinal).Replace(path, "", StringComparison.Ordinal)
                : text.IndexOf("cw-hits", StringComparison.Ordinal) is >= 0 and var found ? text[found..] : "";
            if (words.Any(word => said.Contains(word, StringComparison.OrdinalIgnoreCase)))
            {
                faults.Add(path);
            }
        }

        Assert.Empty(faults);
    }

    [Theory]
    [InlineData("whittington-chief-executive")]
    [InlineData("islington-complaints")]
    [InlineData("information-governance")]
    [InlineData("nobody")]
    [Trait("Requirement", "CMP-02")]
    public async Task Its_address_answers_as_one_that_does_not_exist(string signIn)
    {
        var site = await sites.DemonstrationAsync();
        var (_, reference) = await MadeAsync(site);
        using var visitor = signIn == "nobody" ? site.NewVisitor() : await site.SignInAsAsync(signIn);

        foreach (var (real, invented) in Own(reference).Zip(Own("zzzzzzzz")))
        {
            using var one = await visitor.GetAsync(real);
            using var other = await visitor.GetAsync(invented);
            Assert.Equal((real, other.StatusCode), (real, one.StatusCode));
        }
    }

    [Theory, BothDatabases]
    [Trait("Requirement", "CMP-02")]
    public async Task The_audit_holds_that_it_was_done_and_no_word_of_what_was_written_nor_the_code(Engine engine)
    {
        var site = await sites.OnAsync(engine);
        using var resident = site.NewVisitor();
        var (follow, _) = await resident.ComplainAsync();
        await using var scope = site.NewScope();
        var context = scope.ServiceProvider.GetRequiredService<CommonwealContext>();

        var entries = await context.Set<Commonweal.Platform.Audit.AuditEntry>().AsNoTracking().OrderByDescending(e => e.Sequence).Take(1).ToListAsync(TestContext.Current.CancellationToken);
        var written = Newtonsoft.Json.JsonConvert.SerializeObject(entries);

        Assert.Contains("MakeComplaint", written, StringComparison.Ordinal);
        Assert.DoesNotContain(Complaining.Marker, written, StringComparison.Ordinal);
        Assert.DoesNotContain(follow.Split('/')[^1], written, StringComparison.Ordinal);
        Assert.True(await context.Set<ComplaintText>().AnyAsync(t => t.Words.Contains(Complaining.Marker), TestContext.Current.CancellationToken));
    }

    // One complaint for each site, so that the limit on forms is not what is tried here.
    private static async Task<(string Follow, string Reference)> MadeAsync(TestSite site)
    {
        if (!Made.TryGetValue(site, out var made))
        {
            using var resident = site.NewVisitor();
            made = Made[site] = await resident.ComplainAsync();
        }

        return made;
    }

    private static IEnumerable<string> Searches(string reference) => new[] { Complaining.Marker, "complaint", reference }.Select(q => $"/search?q={Uri.EscapeDataString(q)}");

    private static IEnumerable<string> Audit(string reference) =>
        ["/audit?format=csv", $"/audit?filter={reference}", "/audit?filter=complain&format=csv", "/audit/verification", .. Enumerable.Range(1, 20).Select(n => $"/audit/{n}")];

    private static IEnumerable<string> Own(string reference) =>
        [$"{Complaining.Ours}/{reference}", $"{Complaining.Ours}/{reference}/files/1", $"{Complaining.Ours}/{reference}/acknowledge", $"{Complaining.Ours}/{reference}/route", $"{Complaining.Ours}/{reference}/keep", "/community/keeping?kept-format=csv", $"{Complaining.Ours}?format=csv", "/api/complaints", "/community/complaints?format=csv"];
}
