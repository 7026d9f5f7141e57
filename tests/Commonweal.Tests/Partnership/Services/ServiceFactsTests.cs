using Commonweal.Platform.Audit;
using Commonweal.Platform.Facts;
using Microsoft.Extensions.DependencyInjection;

namespace Commonweal.Tests.Partnership.Services;

/// <summary>Mistakes in the catalogue's CSV: each is told with its file, line and column, and all at once.</summary>
public sealed class ServiceFactsTests(Sites sites) : IClassFixture<Sites>
{
    [Theory]
    [InlineData("schools,Schools,Local authority", "schools,,Local authority", 3, "column 2 (name)", "is empty")]
    [InlineData("employment,Employment,Local authority,borough", "employment,Employment,Local authority,village", 4, "column 4 (footprint)", "'village' must be one of: borough, two-boroughs, north-central-london")]
    [InlineData("schools,Schools,Local authority,borough,high", "schools,Schools,Local authority,borough,certain", 3, "column 5 (confidence)", "'certain' must be one of: High, Medium, Low")]
    [InlineData("schools,Schools,Local authority,borough,high,yes", "schools,Schools,Local authority,borough,high,perhaps", 3, "column 6 (in_scope)", "'perhaps' must be one of: yes, no")]
    [InlineData("schools,Schools", "Schools,Schools", 3, "column 1 (slug)", "'Schools' must be lower-case letters, digits and single hyphens")]
    [InlineData("schools,Schools", "planning,Schools", 3, "column 1 (slug)", "'planning' stands in the file twice")]
    [InlineData("schools,Schools,", "schools,Schools,,", 3, "(row)", "has 10 cells, and the first line names 9 columns")]
    [InlineData("slug,name", "slug,title", 1, "name", "is missing from the first line, which names the columns")]
    [InlineData("slug,name", "slug,title", 1, "title", "is not a column of this file")]
    [InlineData("schools,Schools", "schools,\"Schools", 3, "(row)", "has a quotation mark that is not closed")]
    public async Task A_mistake_is_told_with_its_line_and_column(string right, string wrong, int line, string column, string sentence)
    {
        using var facts = new SpoiltFacts();
        facts.Spoil("services.csv", right, wrong, "");

        Assert.Contains(await ErrorsAsync(facts), e => e.File == "services.csv" && e.Line == line && e.Field == column && e.Sentence.StartsWith(sentence, StringComparison.Ordinal));
    }

    [Fact]
    public async Task All_mistakes_are_told_at_once()
    {
        using var facts = new SpoiltFacts();
        facts.Spoil("services.csv", "schools,Schools,Local authority,borough,high", "schools,,Local authority,borough,certain", "");
        facts.Spoil("services.csv", "employment,Employment,Local authority,borough", "employment,Employment,Local authority,village", "");

        var errors = (await ErrorsAsync(facts)).Where(e => e.File == "services.csv");

        Assert.Equal(["3 column 2 (name)", "3 column 5 (confidence)", "4 column 4 (footprint)"], errors.Select(e => $"{e.Line} {e.Field}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_post_that_covers_no_service_of_the_catalogue_is_told()
    {
        using var facts = new SpoiltFacts();
        facts.Spoil("posts.json", "\"performance-monitoring\"", "\"weather-monitoring\"", "");

        Assert.Contains(await ErrorsAsync(facts), e => e.File == "posts.json" && e.Sentence == "there is no service 'weather-monitoring' in services.csv");
    }

    private async Task<IReadOnlyList<FactError>> ErrorsAsync(SpoiltFacts facts)
    {
        await using var scope = (await sites.ProductionAsync()).NewScope();
        var load = scope.ServiceProvider.GetRequiredService<LoadFacts>();
        return (await Assert.ThrowsAsync<FactsRefusedException>(() => load.ExecuteAsync(facts.Folder, Actor.CommandLine, CancellationToken.None))).Errors;
    }
}
