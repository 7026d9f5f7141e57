using Commonweal.Domain.Partnership.Partners;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Facts;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Commonweal.Tests.Platform.Facts;

/// <summary>
/// A gallery of mistakes in files of facts: each is the real files with one thing spoilt, and what the operator then reads. Nothing is loaded in any of these cases.
/// </summary>
public sealed class FactsGalleryTests(Sites sites) : IClassFixture<Sites>
{
    [Theory]
    [InlineData("partners.json", "\"kind\": \"Council\"", "\"kind\": \"Parish\"", "partners[0].kind", "'Parish' must be one of: Council, ClinicalCommissioningGroup, NhsTrust, NhsFoundationTrust, MentalHealthTrust, GpFederation")]
    [InlineData("partners.json", "\"slug\": \"haringey-council\"", "\"slug\": \"Haringey Council\"", "partners[0].slug", "'Haringey Council' must be lower-case letters, digits and single hyphens")]
    [InlineData("partners.json", "\"shortName\": \"Haringey Council\"", "\"shortname\": \"Haringey Council\"", "partners[0].shortName", "is missing")]
    [InlineData("partners.json", "\"shortName\": \"Haringey Council\"", "\"shortname\": \"Haringey Council\"", "partners[0].shortname", "is not a field of this fact. Its fields are:")]
    [InlineData("partners.json", "\"from\": \"2017-01-31\"", "\"from\": \"31/01/2017\"", "partners[0].statuses[0].from", "'31/01/2017' must be a date written as 2017-06-01")]
    [InlineData("partners.json", "\"from\": \"2017-01-31\"", "\"from\": 2017", "partners[0].statuses[0].from", "must be text that is not empty")]
    [InlineData("partners.json", "\"source\": \"S1:35; S0:53\"", "\"source\": \"S9:35\"", "partners[0].source", "names the paper S9, which partnership.json does not list")]
    [InlineData("partners.json", "\"source\": \"S1:35; S0:53\",", "", "partners[0].source", "is missing: name the paper and line, such as S1:33-44, or say in \"ours\" why the choice is ours")]
    [InlineData("partners.json", "\"shares\": []", "\"shares\": 7", "partners[0].shares", "must be a list in square brackets")]
    [InlineData("partners.json", "\"shares\": []", "\"shares\": [7]", "partners[0].shares[0]", "must be an object in curly brackets")]
    [InlineData("partnership.json", "\"population\": 263386", "\"population\": \"many\"", "boroughs[0].population", "must be a whole number")]
    [InlineData("agreements.json", "agreements/partnership-agreement-1.md", "../outside.md", "agreements[0].versions[0].text", "names the file '../outside.md', which is not in the folder of facts")]
    [InlineData("agreements.json", "\"partner\": \"islington-council\",\n          \"body\"", "\"partner\": \"barnet-council\",\n          \"body\"", "agreements[0].approvals[0].partner", "there is no partner 'barnet-council'. Known are:")]
    [InlineData("partners.json", "\"slug\": \"islington-council\"", "\"slug\": \"haringey-council\"", "partners[1].slug", "'haringey-council' is in this list already")]
    [InlineData("people.json", "\"slug\": \"council-leader\"", "\"slug\": \"Council Leader\"", "roles[0].slug", "'Council Leader' must be lower-case letters, digits and single hyphens")]
    [InlineData("targets.json", "\"ownerBody\": \"joint-health-and-wellbeing-board\",\n      \"ownerPartners\": [\n        \"haringey-council\",\n        \"islington-council\"\n      ]", "\"ownerBody\": null, \"ownerPartners\": []", "targets[0].ownerBody", "TGT-3.0 names no owner: say which body or which partners it belongs to.")]
    [InlineData("targets.json", "\"ownerBody\": \"joint-health-and-wellbeing-board\"", "\"ownerBody\": \"nobody\"", "targets[0].ownerBody", "there is no body 'nobody'. Known are: care-closer-to-home")]
    [InlineData("targets.json", "\"precision\": \"From\"", "\"precision\": \"Soon\"", "targets[0].due.precision", "'Soon' must be one of: Day, Month, EarlyMonth, Window, From, NextMeeting, Open")]
    [InlineData("targets.json", "\"month\": \"2017-06\"", "\"month\": \"June\"", "targets[1].due.month", "'June' must be a month written as 2017-06")]
    [InlineData("targets.json", "\"earlyMonthFallsDueOn\": 10", "\"earlyMonthFallsDueOn\": 7", "rules.earlyMonthFallsDueOn", "must be 10")]
    [InlineData("commitments.json", "\"ownerBody\": \"wellbeing-partnership-board\"", "\"ownerBody\": null", "promises[0].ownerBody", "A promise names who made it: a partner or a body.")]
    [InlineData("plans.json", "\"priorities\": [\n        \"haringey-corporate-plan-1\"", "\"priorities\": [\n        \"haringey-corporate-plan-9\"", "serves[0].priorities", "there is no priority 'haringey-corporate-plan-9'")]
    [InlineData("ladders.json", "\"origin\": \"Ours\"", "\"origin\": \"Theirs\"", "areas[0].stages[0].origin", "'Theirs' must be one of: Paper, Ours")]
    [InlineData("ladders.json", "\"stage\": 4,\n          \"by\": \"2017-12-31\"", "\"stage\": 9,\n          \"by\": \"2017-12-31\"", "areas[0].ambitions[0].stage", "there is no stage 9: this area has stages 1 to 5")]
    [InlineData("services.json", "\"slug\": \"borough\"", "\"slug\": \"One borough\"", "footprints[0].slug", "'One borough' must be lower-case letters, digits and single hyphens")]
    [InlineData("workforce.json", "\"reach\": \"Begun\"", "\"reach\": \"Plenty\"", "developmentReach.levels[0].reach", "'Plenty' must be one of: NotSaid, None, Few, Some, Most, Begun, All")]
    [InlineData("workforce.json", "\"trained\": 70", "\"trained\": -1", "training[0].trained", "A count of people trained is nought or more")]
    public async Task A_mistake_is_told_with_its_file_line_and_field(string file, string right, string wrong, string field, string sentence)
    {
        using var facts = new SpoiltFacts();
        var line = facts.Spoil(file, right, wrong, field);

        var errors = await ErrorsAsync(facts);

        Assert.Contains(errors, e => e.File == file && e.Line == line && e.Field == field && e.Sentence.StartsWith(sentence, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_that_is_not_JSON_is_told_with_its_line()
    {
        using var facts = new SpoiltFacts();
        facts.Spoil("partners.json", "\"boroughs\": [", "\"boroughs\": {", "");

        var error = Assert.Single(await ErrorsAsync(facts), e => e.File == "partners.json");

        Assert.Equal(12, error.Line);
        Assert.StartsWith("is not JSON:", error.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_told()
    {
        using var facts = new SpoiltFacts();
        File.Delete(Path.Combine(facts.Folder, "access.json"));

        Assert.Contains(await ErrorsAsync(facts), e => e.ToString() == "access.json, line 0, (file): is missing from the folder of facts");
    }

    [Fact]
    public async Task All_mistakes_are_told_at_once_in_order_of_file_and_line()
    {
        using var facts = new SpoiltFacts();
        facts.Spoil("partnership.json", "\"population\": 263386", "\"population\": \"many\"", "");
        facts.Spoil("partners.json", "\"kind\": \"Cabinet\"", "\"kind\": \"Round table\"", "");
        facts.Spoil("partners.json", "\"kind\": \"Council\"", "\"kind\": \"Parish\"", "");

        var errors = await ErrorsAsync(facts);

        Assert.Equal(["partners.json: 7", "partners.json: 33", "partnership.json: 16"], errors.Select(e => $"{e.File}: {e.Line}"));
    }

    [Fact]
    public async Task The_real_facts_load_once_and_stand_as_they_are_the_second_time()
    {
        await using var site = await TestSite.StartAsync(sites.Databases, isDemonstration: false);

        var first = await LoadAsync(site, Repository.Facts);
        var second = await LoadAsync(site, Repository.Facts);

        Assert.True(first.Added > 0);
        Assert.Equal(0, second.Added);
        Assert.Equal(first.Added, second.AlreadyHeld);
        await using var scope = site.NewScope();
        var load = await scope.ServiceProvider.GetRequiredService<CommonwealContext>().Set<AuditEntry>().SingleAsync(e => e.Verb == "LoadFacts", TestContext.Current.CancellationToken);
        Assert.StartsWith($"Loaded {first.Added} facts from the folder haringey-islington", load.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Made_up_people_and_their_posts_are_counted_as_held_too()
    {
        var site = await sites.DemonstrationAsync();
        await using var scope = site.NewScope();
        var load = await scope.ServiceProvider.GetRequiredService<CommonwealContext>().Set<AuditEntry>().SingleAsync(e => e.Verb == "LoadFacts", TestContext.Current.CancellationToken);

        var again = await LoadAsync(site, Repository.Facts);

        Assert.Equal(0, again.Added);
        Assert.StartsWith($"Loaded {again.AlreadyHeld} facts from the folder", load.Sentence, StringComparison.Ordinal);
    }

    private async Task<IReadOnlyList<FactError>> ErrorsAsync(SpoiltFacts facts)
    {
        var site = await sites.ProductionAsync();
        var refused = await Assert.ThrowsAsync<FactsRefusedException>(() => LoadAsync(site, facts.Folder));
        await using var scope = site.NewScope();
        var context = scope.ServiceProvider.GetRequiredService<CommonwealContext>();
        Assert.False(await context.Set<PartnerOrganisation>().AnyAsync());
        Assert.False(await context.Set<AuditEntry>().AnyAsync(e => e.Verb == "LoadFacts"));
        Assert.All(refused.Errors, error => Assert.Contains(error.ToString(), refused.Message, StringComparison.Ordinal));
        return refused.Errors;
    }

    private static async Task<FactsLoaded> LoadAsync(TestSite site, string folder)
    {
        await using var scope = site.NewScope();
        return await scope.ServiceProvider.GetRequiredService<LoadFacts>().ExecuteAsync(folder, Actor.CommandLine, CancellationToken.None);
    }
}
