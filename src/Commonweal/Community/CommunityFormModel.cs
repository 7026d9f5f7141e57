using Commonweal.Domain.Community.Engagement;
using Commonweal.Domain.Foundation;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;

namespace Commonweal.Community;

/// <summary>A form of the community, which whoever may record for it fills in, and which leads back to where its reader came from.</summary>
public abstract class CommunityFormModel(Standing standing, Notices notices) : ActPageModel(notices)
{
    /// <summary>Where the reader came from and returns to.</summary>
    public abstract string Back { get; }

    public override Refusal? Refusal => CommunitySpeaking.MayRecord(Standing.Speaker).Refusal;

    protected Standing Standing { get; } = standing;

    protected override string After => Back;
}
