using Commonweal.Domain.Foundation;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;

namespace Commonweal.Platform.Identity;

/// <summary>Whether somebody may act today as they chose when they signed in: asked at every act, since a post may end while its holder is signed in.</summary>
public sealed class CheckStanding(HeldPosts posts, PartnershipClock clock)
{
    /// <summary>The same standing where it still holds. Somebody who acts for nobody is no refusal here: what they may do is each act's own question.</summary>
    public async Task<Outcome<Standing>> ExecuteAsync(Standing standing, CancellationToken cancellation)
    {
        if (!standing.IsSignedIn)
        {
            return new NotSignedIn();
        }

        if (standing.HoldingId is not { } holding)
        {
            return standing;
        }

        return await posts.FindAsync(holding, cancellation) is { } post && post.PersonId == standing.PersonId
            ? Check(post, standing, clock.Today)
            : new PostNoLongerRecorded(standing.Post!, standing.ActingFor);
    }

    private static Outcome<Standing> Check(HeldPost post, Standing standing, DateOnly today) =>
        post.To < today ? new PostEnded(post.Post, post.Whom, post.To.Value)
        : post.From > today ? new PostNotBegun(post.Post, post.Whom, post.From)
        : standing;
}

public sealed record NotSignedIn() : Refusal("You are not signed in.");

public sealed record PostEnded(string Post, string Whom, DateOnly On) : Refusal($"Your post as {Post}, {Whom}, ended on {On:d MMMM yyyy}; choose again whom you act for.")
{
    public override string WhoCouldMend => $"The recorder of {Whom}, who can enter a new post";
}

public sealed record PostNotBegun(string Post, string Whom, DateOnly On) : Refusal($"Your post as {Post}, {Whom}, begins on {On:d MMMM yyyy}; until then you cannot act in it.")
{
    public override string WhoCouldMend => $"The recorder of {Whom}, who can correct the day";
}

public sealed record PostNoLongerRecorded(string Post, string Whom) : Refusal($"Your post as {Post}, {Whom}, has been corrected since you chose it; choose again whom you act for.")
{
    public override string WhoCouldMend => $"The recorder of {Whom}";
}
