using Commonweal.Tests.Partnership;
using Commonweal.Tests.Walks;

namespace Commonweal.Tests.Governance.Concerns;

/// <summary>Nobody outside its parties finds a concern by asking for it: every role by search, audit and its own addresses. What they read without asking is in WhoMaySeeWhatTests.</summary>
public sealed class NobodyElseTests(Sites sites) : IClassFixture<Sites>
{
    private static readonly Dictionary<TestSite, string> Made = [];

    public static TheoryData<string> EverybodyElse => [.. EveryRouteAsEveryRole.Everyone.Except(Served.Parties)];

    [Theory, MemberData(nameof(EverybodyElse))]
    [Trait("Requirement", "MON-03")]
    public async Task Nobody_outside_its_parties_finds_it_by_asking(string signIn)
    {
        var site = await sites.DemonstrationAsync();
        var address = await MadeAsync(site);
        var reference = address.Split('/')[^1];
        using var visitor = signIn == "nobody" ? site.NewVisitor() : await site.SignInAsAsync(signIn);
        string[] asked = [.. Searches(reference), .. Audit(reference), .. Own(address)];

        var faults = new List<string>();
        foreach (var path in asked)
        {
            using var response = await visitor.GetAsync(path);
            var text = System.Net.WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync());
            // What somebody asked for comes back in the page that found nothing; of a search only what it found counts.
            var said = !path.StartsWith("/search?", StringComparison.Ordinal) ? text.Replace($"value=\"{reference}\"", "", StringComparison.Ordinal).Replace(Uri.EscapeDataString(path), "", StringComparison.Ordinal).Replace(path, "", StringComparison.Ordinal)
                : text.IndexOf("cw-hits", StringComparison.Ordinal) is >= 0 and var found ? text[found..] : "";
            if (Served.WordsOf(address).Any(word => said.Contains(word, StringComparison.OrdinalIgnoreCase)))
            {
                faults.Add(path);
            }
        }

        Assert.Empty(faults);
    }

    [Theory]
    [InlineData("islington-chief-executive")]
    [InlineData("information-governance")]
    [InlineData("whittington-recorder")]
    [InlineData("auditor")]
    [InlineData("nobody")]
    [Trait("Requirement", "MON-03")]
    public async Task Its_address_answers_as_one_that_does_not_exist(string signIn)
    {
        var site = await sites.DemonstrationAsync();
        var address = await MadeAsync(site);
        using var visitor = signIn == "nobody" ? site.NewVisitor() : await site.SignInAsAsync(signIn);

        foreach (var (real, invented) in Own(address).Zip(Own("/governance/concerns/zzzzzzzzzz")))
        {
            using var one = await visitor.GetAsync(real);
            using var other = await visitor.GetAsync(invented);
            Assert.Equal((real, other.StatusCode), (real, one.StatusCode));
        }
    }

    [Fact]
    [Trait("Requirement", "QUA-02")]
    public async Task The_audit_keeps_the_act_and_shows_of_it_only_that_one_was_done()
    {
        var site = await sites.DemonstrationAsync();
        using var auditor = await site.SignInAsAsync("auditor");
        using var raiser = await site.RaiserAsync();
        await raiser.RaiseAsync();

        var newest = await CsvFile.ReadAsync(auditor, "/audit?format=csv");
        var entry = await auditor.PageAsync($"/audit/{newest.Column("Entry").First()}");

        Assert.Equal(("", "", "", "An act kept in confidence: those it concerns read it where it was done"), (newest.Column("Who").First(), newest.Column("For").First(), newest.Column("As").First(), newest.Column("What was done").First()));
        Assert.Contains("Fits the entry", entry.Body(), StringComparison.Ordinal);
        Assert.DoesNotContain("What it changed", entry.Body(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "MON-03")]
    public async Task An_organisations_own_record_of_acts_does_not_even_count_it()
    {
        var site = await sites.DemonstrationAsync();
        using var subject = await site.SignInAsAsync("whittington-chief-executive");
        using var raiser = await site.RaiserAsync();
        using var recorder = await site.SignInAsAsync("whittington-recorder");
        var address = await raiser.RaiseAndServeAsync();
        var before = (await CsvFile.ReadAsync(recorder, "/audit?format=csv")).Rows.Count;

        await subject.StepAsync(address, "answer", ("Input.Words", "We disagree."));

        Assert.Equal(before, (await CsvFile.ReadAsync(recorder, "/audit?format=csv")).Rows.Count);
    }

    // One for each site: that who asks finds nothing does not depend on how many there are.
    private static async Task<string> MadeAsync(TestSite site)
    {
        if (!Made.TryGetValue(site, out var made))
        {
            using var raiser = await site.RaiserAsync();
            made = Made[site] = await raiser.RaiseAndServeAsync();
        }

        return made;
    }

    private static IEnumerable<string> Searches(string reference) => new[] { Served.Marker, "behaviour concern", reference, "Whittington" }.Select(q => $"/search?q={Uri.EscapeDataString(q)}");

    private static IEnumerable<string> Audit(string reference) =>
        ["/audit?format=csv", $"/audit?filter={reference}", "/audit?filter=concern&format=csv", "/audit?filter=ishani&format=csv", "/audit/verification", .. Enumerable.Range(1, 40).Select(n => $"/audit/{n}")];

    private static IEnumerable<string> Own(string address) =>
        [address, $"{address}?format=csv", $"{address}/evidence/1", $"{address}/steps/answer", $"{address}/correct/1", $"/api{address.Replace("/governance", "", StringComparison.Ordinal)}", "/governance/concerns?format=csv", "/api/concerns"];
}
