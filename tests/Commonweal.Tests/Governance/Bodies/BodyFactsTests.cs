using Commonweal.Platform.Audit;
using Commonweal.Platform.Facts;
using Microsoft.Extensions.DependencyInjection;

namespace Commonweal.Tests.Governance.Bodies;

/// <summary>Mistakes in the facts of governance: each is told with its file and field.</summary>
public sealed class BodyFactsTests(Sites sites) : IClassFixture<Sites>
{
    [Theory]
    [InlineData("bodies.json", "\"kind\": \"InformalForum\"", "\"kind\": \"Club\"", "'Club' must be one of: FullCouncil")]
    [InlineData("bodies.json", "\"wellbeing-partnership-board\"\n      ],\n      \"kind\"", "\"nowhere\"\n      ],\n      \"kind\"", "there is no body 'nowhere'")]
    [InlineData("members.json", "\"body\": \"programme-delivery-board\"", "\"body\": \"nowhere\"", "there is no body 'nowhere'")]
    [InlineData("terms.json", "\"number 6\"", "\"number six\"", "must be parts such as")]
    [InlineData("terms.json", "\"notice\": \"5 Working\"", "\"notice\": \"5 days\"", "must be a number of days and how they are counted")]
    [InlineData("body-law.json", "\"Scrutiny\"", "\"Scrutinising\"", "'Scrutinising' must be one of: FullCouncil")]
    [InlineData("publishers.json", "\"body\": \"haringey-cabinet\"", "\"body\": \"nowhere\"", "there is no body 'nowhere'")]
    [InlineData("election-periods.json", "\"to\": \"2017-06-08\"", "\"to\": \"2017-01-08\"", "is before the first day of the period")]
    public async Task A_mistake_is_told(string file, string right, string wrong, string sentence)
    {
        using var facts = new SpoiltFacts();
        facts.Spoil(file, right, wrong, "");

        Assert.Contains(await ErrorsAsync(facts), e => e.File == file && e.Line > 0 && e.Sentence.Contains(sentence, StringComparison.Ordinal));
    }

    private async Task<IReadOnlyList<FactError>> ErrorsAsync(SpoiltFacts facts)
    {
        await using var scope = (await sites.ProductionAsync()).NewScope();
        var load = scope.ServiceProvider.GetRequiredService<LoadFacts>();
        return (await Assert.ThrowsAsync<FactsRefusedException>(() => load.ExecuteAsync(facts.Folder, Actor.CommandLine, CancellationToken.None))).Errors;
    }
}
