using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.People;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Commonweal.Tests.Platform.Audit;

/// <summary>Every act is in the chain with the changes it made, one after another, once.</summary>
public sealed class AuditChainTests(Sites sites) : IClassFixture<Sites>
{
    private const int Writers = 8;
    private const int ActsOfEach = 5;

    [Theory, BothDatabases]
    [Trait("Requirement", "QUA-02")]
    public async Task A_save_has_an_act_that_says_who_did_what_for_whom_and_as_what(Engine engine)
    {
        await using var scope = (await sites.OnAsync(engine)).NewScope();
        var context = scope.ServiceProvider.GetRequiredService<CommonwealContext>();
        var person = NewPerson();
        context.Add(person);
        context.Act = new Act(new Actor("tobias-lanternwood", "haringey-council", "Recorder"), "NamePerson", $"/people/{person.Slug}", "Named a person.");

        await context.SaveChangesAsync();

        var entry = await context.Set<AuditEntry>().AsNoTracking().OrderByDescending(e => e.Sequence).FirstAsync(e => e.Verb == "NamePerson");
        Assert.Equal(("tobias-lanternwood", "haringey-council", "Recorder", "Named a person."), (entry.Person, entry.ActingFor, entry.ActingAs, entry.Sentence));
        Assert.Contains(person.Slug, entry.Changes, StringComparison.Ordinal);
        Assert.Equal(entry.Hash, AuditHash.Of(entry));
    }

    [Theory, BothDatabases]
    [Trait("Requirement", "QUA-02")]
    public async Task A_save_without_an_act_is_refused_and_changes_nothing(Engine engine)
    {
        await using var scope = (await sites.OnAsync(engine)).NewScope();
        var context = scope.ServiceProvider.GetRequiredService<CommonwealContext>();
        var person = NewPerson();
        context.Add(person);

        await Assert.ThrowsAsync<InvalidOperationException>(() => context.SaveChangesAsync());

        Assert.False(await context.Set<Person>().AsNoTracking().AnyAsync(p => p.Slug == person.Slug));
    }

    [Theory, BothDatabases]
    public async Task A_change_that_fails_leaves_no_act(Engine engine)
    {
        var site = await sites.OnAsync(engine);
        var before = await CountAsync(site);
        await using var scope = site.NewScope();
        var context = scope.ServiceProvider.GetRequiredService<CommonwealContext>();
        context.Add(NewPerson());
        context.Add(new Post { Id = new PostId(Guid.CreateVersion7()), Title = "A post", Role = "no-such-role", Provenance = Provenance.OfAnAct() });
        context.Act = Act();

        await Assert.ThrowsAsync<DbUpdateException>(() => context.SaveChangesAsync());

        Assert.Equal(before, await CountAsync(site));
        Assert.Null((await AuditVerification.OfAsync(site.Settings.Database, CancellationToken.None)).Broken);
    }

    [Theory, BothDatabases]
    public async Task Acts_of_many_at_once_stand_one_after_another(Engine engine)
    {
        var site = await sites.OnAsync(engine);
        var before = await CountAsync(site);

        await Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => Task.Run(() => WriteAsync(site, ActsOfEach))));

        var check = await AuditVerification.OfAsync(site.Settings.Database, CancellationToken.None);
        Assert.Null(check.Broken);
        Assert.Equal(before + (Writers * ActsOfEach), check.Entries);
    }

    [Theory, BothDatabases]
    public async Task The_same_form_sent_twice_at_once_is_done_once(Engine engine)
    {
        var site = await sites.OnAsync(engine);
        var before = await CountAsync(site);
        var key = Guid.CreateVersion7();

        var done = await Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => Task.Run(() => TryAsync(site, key))));

        Assert.Single(done, isDone => isDone);
        Assert.Equal(before + 1, await CountAsync(site));
    }

    private static async Task WriteAsync(TestSite site, int acts)
    {
        for (var act = 0; act < acts; act++)
        {
            await using var scope = site.NewScope();
            var context = scope.ServiceProvider.GetRequiredService<CommonwealContext>();
            context.Add(NewPerson());
            context.Act = Act();
            await context.SaveChangesAsync();
        }
    }

    private static async Task<bool> TryAsync(TestSite site, Guid key)
    {
        await using var scope = site.NewScope();
        var context = scope.ServiceProvider.GetRequiredService<CommonwealContext>();
        context.Add(NewPerson());
        context.Act = Act() with { RequestKey = key };
        try
        {
            await context.SaveChangesAsync();
            return true;
        }
        catch (ActDoneBeforeException)
        {
            return false;
        }
    }

    private static async Task<long> CountAsync(TestSite site)
    {
        await using var scope = site.NewScope();
        return await scope.ServiceProvider.GetRequiredService<CommonwealContext>().Set<AuditEntry>().LongCountAsync();
    }

    private static Act Act() => new(Actor.System, "Test", "/", "Did something.");

    private static Person NewPerson()
    {
        var id = new PersonId(Guid.CreateVersion7());
        return new Person { Id = id, Slug = $"made-up-{id.Value:N}", Name = "Made Up", IsDemonstration = true, Provenance = Provenance.OfAnAct() };
    }
}
