namespace Commonweal.Tests.Community.Requests;

/// <summary>Nobody but the authority that was asked finds a request by asking for it. What is read without asking is in WhoMaySeeWhatTests.</summary>
public sealed class NobodyElseTests(Sites sites) : IClassFixture<Sites>
{
    [Theory]
    [InlineData("nobody")]
    [InlineData("auditor")]
    [InlineData("programme-director")]
    [InlineData("north-middlesex-information")]
    [InlineData("whittington-complaints")]
    [Trait("Requirement", "LAW-29")]
    public async Task Nobody_else_finds_it_by_search_audit_or_address(string signIn)
    {
        var site = await sites.DemonstrationAsync();
        using var resident = site.NewVisitor();
        var reference = await resident.AskAsync();
        using var visitor = signIn == "nobody" ? site.NewVisitor() : await site.SignInAsAsync(signIn);
        string[] paths =
        [
            $"/search?q={Asking.Marker}", "/search?q=Quillfeather", "/audit?format=csv", "/audit?filter=request&format=csv", .. Enumerable.Range(1, 10).Select(n => $"/audit/{n}"), "/api/requests", "/api/requests/disclosures",
            $"{Asking.Front}?format=csv", $"{Asking.Ours}?format=csv", $"{Asking.Ours}/{reference}", $"{Asking.Ours}/{reference}/answer", $"{Asking.Ours}/{reference}/keep", "/community/keeping?kept-format=csv", "/feeds/decisions.atom",
        ];

        foreach (var path in paths)
        {
            using var response = await visitor.GetAsync(path);
            var text = System.Net.WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync());
            // What was asked for comes back in the page of a search; only what it found counts.
            var said = !path.StartsWith("/search?", StringComparison.Ordinal) ? text : text.IndexOf("cw-hits", StringComparison.Ordinal) is >= 0 and var found ? text[found..] : "";
            Assert.All([Asking.Marker, .. Asking.WhoAsked], word => Assert.DoesNotContain(word, said, StringComparison.OrdinalIgnoreCase));
        }
    }
}
