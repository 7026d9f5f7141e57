using Commonweal.Platform.Audit;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Persistence;

namespace Commonweal.Platform.Identity;

/// <summary>What follows every sign-in, however it was made: it goes into the audit, and whoever holds several posts is asked for whom they act.</summary>
public sealed class Arrival(CommonwealContext context, HeldPosts posts, Drafts drafts, TimeProvider time)
{
    /// <summary>Where somebody lands who came from nowhere else.</summary>
    public const string Today = "/today";

    /// <param name="how">In words, within a sentence: "with a password and a code".</param>
    /// <returns>The address to go on to.</returns>
    public async Task<string> ExecuteAsync(Account account, string how, string? returnUrl, CancellationToken cancellation)
    {
        account.LastSignIn = AuditHash.ToMicrosecond(time.GetUtcNow());
        context.Act = await AccountActs.OwnAsync(context, account, $"Signed in {how}.", cancellation);
        await context.SaveChangesAsync(cancellation);
        await drafts.ForgetOldAsync(cancellation);
        var held = await posts.TodayAsync(account.PersonId, cancellation);
        return held.Count == 1 ? LocalAddress.Or(returnUrl, Today) : "/acting" + QueryString.Create("returnUrl", LocalAddress.Or(returnUrl, Today));
    }
}
