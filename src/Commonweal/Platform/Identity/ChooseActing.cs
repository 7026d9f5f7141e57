using Commonweal.Domain.Foundation;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace Commonweal.Platform.Identity;

/// <summary>Chooses for whom and as what somebody acts from now on, until they choose again or sign out.</summary>
public sealed class ChooseActing(HeldPosts posts, PartnershipClock clock, IHttpContextAccessor http)
{
    public async Task<Outcome<HeldPost>> ExecuteAsync(Standing standing, long holdingId, CancellationToken cancellation)
    {
        var post = await posts.FindAsync(holdingId, cancellation);
        if (post is null || post.PersonId != standing.PersonId)
        {
            return new NotYourPost();
        }

        if (!post.IsHeldOn(clock.Today))
        {
            return post.From > clock.Today ? new PostNotBegun(post.Post, post.Whom, post.From) : new PostEnded(post.Post, post.Whom, post.To!.Value);
        }

        var request = http.HttpContext!;
        var current = await request.AuthenticateAsync(IdentityConstants.ApplicationScheme);
        var principal = current.Principal!.Clone();
        StandingClaims.Choose(principal.Identities.First(), post);
        await request.SignInAsync(IdentityConstants.ApplicationScheme, principal, current.Properties);
        return post;
    }
}

public sealed record NotYourPost() : Refusal("That is not a post of yours.")
{
    public override string WhoCouldMend => "The recorder of the partner whose post it is";
}
