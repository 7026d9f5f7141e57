using System.Security.Cryptography;
using Commonweal.Domain.Partnership.People;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Platform.Identity;

/// <summary>Makes an account for each made-up person of a demonstration: in that mode alone. They have no password; they are signed in with one click.</summary>
public sealed class DemonstrationAccounts(CommonwealContext context, ILookupNormalizer normalizer, TimeProvider time)
{
    private const string AdministratorRole = Authority.Standing.AdministratorRole;

    public async Task EnsureAsync(string factsFolder, CancellationToken cancellation)
    {
        var names = DemonstrationPeople.Read(factsFolder).ToDictionary(p => p.Slug, p => p.SignIn);
        var missing = await context.Set<Person>().AsNoTracking()
            .Where(p => p.IsDemonstration && names.Keys.Contains(p.Slug) && !context.Users.Any(a => a.PersonId == p.Id)).ToListAsync(cancellation);
        if (missing.Count == 0)
        {
            return;
        }

        var administrators = await context.Set<PostHolding>().IgnoreQueryFilters([CommonwealContext.AsAtFilter])
            .Where(h => context.Set<Post>().Any(p => p.Id == h.PostId && p.Role == AdministratorRole)).Select(h => h.PersonId).ToListAsync(cancellation);
        context.AddRange(missing.Select(person => Made(person, names[person.Slug], administrators.Contains(person.Id))));
        context.Act = new Act(Actor.System, "MakeDemonstrationAccounts", "/account", $"Made sign-ins for {missing.Count} made-up people, for this demonstration alone.");
        await context.SaveChangesAsync(cancellation);
    }

    private Account Made(Person person, string signIn, bool isAdministrator) => new()
    {
        Id = Guid.CreateVersion7(time.GetUtcNow()),
        PersonId = person.Id,
        UserName = signIn,
        NormalizedUserName = normalizer.NormalizeName(signIn),
        SecurityStamp = Convert.ToHexString(RandomNumberGenerator.GetBytes(20)),
        IsDemonstration = true,
        IsAdministrator = isAdministrator,
        LockoutEnabled = true,
    };
}
