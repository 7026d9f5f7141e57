using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace Commonweal.Tests.Partnership.Agreements;

/// <summary>The page of one exact text.</summary>
[Collection<Reading>]
public sealed class VersionTests(Sites sites)
{
    private const string June = "/partnership/agreements/partnership-agreement/versions/2";

    [Fact]
    [Trait("Requirement", "AGR-01")]
    public async Task Its_hash_is_that_of_the_text_which_the_api_gives_byte_for_byte()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var shown = (await resident.PageAsync(June)).QuerySelector(".cw-hash").Words();
        var text = (await resident.JsonAsync($"/api{June["/partnership".Length..]}")).GetProperty("text").GetString()!;

        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))), shown);
    }

    [Fact]
    [Trait("Requirement", "QUA-06")]
    public async Task Every_clause_has_an_address_and_its_line_in_the_papers()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var clauses = (await resident.PageAsync(June)).QuerySelectorAll(".cw-clause").ToList();

        Assert.True(clauses.Count > 100);
        Assert.All(clauses, clause => Assert.False(string.IsNullOrEmpty(clause.Id)));
        Assert.All(clauses, clause => Assert.NotNull(clause.QuerySelector(".cw-source")));
    }

    [Fact]
    [Trait("Requirement", "X-07")]
    public async Task The_clause_that_asks_for_no_delegated_powers_can_be_pointed_to()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var clause = (await resident.PageAsync(June)).GetElementById("scope-1");

        Assert.Contains("asks for no powers to be delegated by any statutory partner", clause.Words());
        Assert.NotNull(clause!.QuerySelector("a[href='/partnership/papers/s1#l92']"));
    }

    [Theory]
    [InlineData("/partnership/agreements/partnership-agreement/versions/9")]
    [InlineData("/partnership/agreements/partnership-agreement/versions/first")]
    [InlineData("/partnership/agreements/nothing/versions/1")]
    public async Task A_version_that_is_not_there_is_no_page(string path)
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        await resident.PageAsync(path, HttpStatusCode.NotFound);
    }
}
