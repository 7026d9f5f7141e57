using Commonweal.Domain.Partnership.People;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Platform.Identity;

/// <summary>A made-up person whom a visitor of the demonstration may be.</summary>
public sealed record DemonstrationChoice(string SignIn, string Name, IReadOnlyList<string> Posts, string Why);

/// <summary>Whom a visitor of a demonstration may sign in as; nobody elsewhere.</summary>
public sealed class DemonstrationSignIns(CommonwealContext context, HeldPosts posts, PartnershipClock clock, Settings settings)
{
    /// <summary>In the order of the facts, each with their posts in words.</summary>
    public async Task<IReadOnlyList<DemonstrationChoice>> ReadAsync(CancellationToken cancellation)
    {
        if (!settings.IsDemonstration)
        {
            return [];
        }

        var accounts = await (
            from account in context.Users.AsNoTracking()
            join person in context.Set<Person>() on account.PersonId equals person.Id
            where account.IsDemonstration
            select new { account.UserName, person.Id, person.Slug, person.Name }).ToDictionaryAsync(a => a.Slug, cancellation);
        var held = (await posts.OfDemonstrationAsync(cancellation)).ToLookup(p => p.PersonId);
        return [.. DemonstrationPeople.Read(settings.FactsFolder).Where(p => accounts.ContainsKey(p.Slug)).Select(p =>
        {
            var account = accounts[p.Slug];
            return new DemonstrationChoice(account.UserName!, account.Name, [.. held[account.Id].Select(InWords)], p.Why);
        })];
    }

    private string InWords(HeldPost post)
    {
        var words = $"{post.Post.Replace(" (demonstration)", "", StringComparison.Ordinal)}, {post.Whom}";
        return post.IsHeldOn(clock.Today) ? words : post.To < clock.Today ? $"{words}, until {post.To:d MMMM yyyy}" : $"{words}, from {post.From:d MMMM yyyy}";
    }
}
