using Commonweal.Platform.Audit;
using Commonweal.Platform.Identity;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Commonweal.Tests.Platform.Identity;

/// <summary>Making accounts, and linking them to another provider.</summary>
public sealed class AddAccountTests(TestDatabases databases)
{
    [Theory]
    [InlineData("Ada Wren", "bea", null, typeof(HasAccountAlready))]
    [InlineData("Bea Finch", "ada", null, typeof(AccountRefused))]
    [InlineData("Bea Finch", "Bea Finch!", null, typeof(AccountRefused))]
    [InlineData("Bea Finch", "bea", "not an address", typeof(NotAnEmailAddress))]
    public async Task An_account_is_refused_in_words_and_nothing_is_made(string name, string signIn, string? email, Type refusal)
    {
        await using var site = await TestSite.StartAsync(databases, isDemonstration: false);
        await using var first = site.NewScope();
        Assert.False((await AddAsync(first, "Ada Wren", "ada", null)).IsRefused);

        await using var second = site.NewScope();
        var outcome = await AddAsync(second, name, signIn, email);

        Assert.IsType(refusal, outcome.Refusal);
        await using var third = site.NewScope();
        Assert.Equal(1, await third.ServiceProvider.GetRequiredService<CommonwealContext>().Users.CountAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_person_whom_the_facts_name_is_given_the_account_and_not_made_twice()
    {
        await using var site = await TestSite.StartAsync(databases);
        await using var scope = site.NewScope();
        var context = scope.ServiceProvider.GetRequiredService<CommonwealContext>();
        var named = await context.Set<Commonweal.Domain.Partnership.People.Person>().AsNoTracking().FirstAsync(p => !p.IsDemonstration, TestContext.Current.CancellationToken);

        var outcome = await AddAsync(scope, named.Name, "named", null);

        Assert.Equal(named.Id, outcome.Value.PersonId);
    }

    [Fact]
    public async Task A_person_elsewhere_is_linked_to_one_account_alone()
    {
        await using var site = await TestSite.StartAsync(databases, isDemonstration: false);
        await using var scope = site.NewScope();
        await AddAsync(scope, "Ada Wren", "ada", null);
        await AddAsync(scope, "Ben Lark", "ben", null);
        var connect = scope.ServiceProvider.GetRequiredService<ConnectToProvider>();
        var provider = new OpenIdSettings("https://id.example", "id", "secret", "Directory");

        Assert.False((await connect.ExecuteAsync("ada", provider, "1", Actor.CommandLine, TestContext.Current.CancellationToken)).IsRefused);

        Assert.Equal(new LinkedAlready("Directory", "ada"), (await connect.ExecuteAsync("ben", provider, "1", Actor.CommandLine, TestContext.Current.CancellationToken)).Refusal);
        Assert.Equal(new NoSuchAccount("cyn"), (await connect.ExecuteAsync("cyn", provider, "2", Actor.CommandLine, TestContext.Current.CancellationToken)).Refusal);
    }

    private static Task<Commonweal.Domain.Foundation.Outcome<Account>> AddAsync(AsyncServiceScope scope, string name, string signIn, string? email) =>
        scope.ServiceProvider.GetRequiredService<AddAccount>().ExecuteAsync(name, signIn, email, false, Actor.CommandLine, TestContext.Current.CancellationToken);
}
