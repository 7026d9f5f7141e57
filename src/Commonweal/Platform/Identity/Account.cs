using Commonweal.Domain.Foundation;
using Microsoft.AspNetCore.Identity;

namespace Commonweal.Platform.Identity;

/// <summary>A sign-in of a person: password with a second factor, passkeys, or another provider. What it may do is read from the person's posts.</summary>
public sealed class Account : IdentityUser<Guid>
{
    public PersonId PersonId { get; set; }

    /// <summary>Keeps accounts and who may see what: the first is made at the command line.</summary>
    public bool IsAdministrator { get; set; }

    public bool IsDemonstration { get; set; }

    /// <summary>UTC; shown to its owner, who would know a sign-in that was not theirs.</summary>
    public DateTime? LastSignIn { get; set; }

    /// <summary>The half minute whose code was last taken: a code is good once.</summary>
    public long? LastCodeStep { get; set; }

    /// <summary>When this person last came to the Today page, so that it can say what changed since.</summary>
    public DateTime? LastVisit { get; set; }
}
