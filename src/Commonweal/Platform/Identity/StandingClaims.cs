using System.Globalization;
using System.Security.Claims;
using Commonweal.Domain.Partnership.People;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Commonweal.Platform.Identity;

/// <summary>Writes into the sign-in cookie who it is and, where that leaves no choice, the one post they hold today.</summary>
public sealed class StandingClaims(UserManager<Account> accounts, IOptions<IdentityOptions> options, CommonwealContext context, HeldPosts posts)
    : UserClaimsPrincipalFactory<Account>(accounts, options)
{
    /// <summary>Marks the cookie of a demonstration account, which production refuses at sight.</summary>
    public const string DemonstrationClaim = "demonstration";

    /// <summary>What says for whom one acts: all replaced at once when another post is chosen.</summary>
    private static readonly string[] OfThePost =
        [Standing.HoldingClaim, Standing.PartnerIdClaim, Standing.PartnerSlugClaim, Standing.PartnerNameClaim, Standing.PostClaim, Standing.RoleClaim];

    public static IEnumerable<Claim> Of(HeldPost post)
    {
        yield return new Claim(Standing.HoldingClaim, post.HoldingId.ToString(CultureInfo.InvariantCulture));
        yield return new Claim(Standing.PostClaim, post.Post);
        yield return new Claim(Standing.RoleClaim, post.Role);
        if (post.PartnerId is { } partner)
        {
            yield return new Claim(Standing.PartnerIdClaim, partner.Value.ToString());
            yield return new Claim(Standing.PartnerSlugClaim, post.PartnerSlug!);
            yield return new Claim(Standing.PartnerNameClaim, post.PartnerName!);
        }
    }

    public static void Choose(ClaimsIdentity identity, HeldPost? post)
    {
        foreach (var claim in identity.Claims.Where(c => OfThePost.Contains(c.Type)).ToList())
        {
            identity.RemoveClaim(claim);
        }

        if (post is not null)
        {
            identity.AddClaims(Of(post));
        }
    }

    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Account user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        var person = await context.Set<Person>().AsNoTracking().SingleAsync(p => p.Id == user.PersonId);
        var held = await posts.TodayAsync(user.PersonId, CancellationToken.None);
        identity.AddClaim(new Claim(Standing.PersonIdClaim, person.Id.Value.ToString()));
        identity.AddClaim(new Claim(Standing.PersonSlugClaim, person.Slug));
        identity.AddClaim(new Claim(Standing.PersonNameClaim, person.Name));
        if (user.IsAdministrator)
        {
            identity.AddClaim(new Claim(Standing.AdministratorClaim, "yes"));
        }

        if (user.IsDemonstration)
        {
            identity.AddClaim(new Claim(DemonstrationClaim, "yes"));
        }

        Choose(identity, held.Count == 1 ? held[0] : null);
        return identity;
    }
}
