using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.People;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Persistence;
using Microsoft.Extensions.DependencyInjection;

namespace Commonweal.Tests.Platform.Authority;

/// <summary>An act that changes what is kept.</summary>
internal static class SomeAct
{
    public static async Task NameAPersonAsync(TestSite site)
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var scope = site.NewScope();
        var context = scope.ServiceProvider.GetRequiredService<CommonwealContext>();
        var id = Guid.CreateVersion7();
        context.Add(new Person { Id = new PersonId(id), Slug = $"person-{id:n}", Name = "Someone New", IsDemonstration = false, Provenance = Provenance.OfAnAct() });
        context.Act = new Act(Actor.System, "NamePerson", $"/people/person-{id:n}", "Named a person.");
        await context.SaveChangesAsync(cancellation);
    }
}
