using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Posts;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Partnership.Services;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Commands;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Partnership.Posts;

[Shows(KindOfThing.Partnership)]
public sealed class EndGrantModel(ReadPosts posts, GrantAuthority grantAuthority, PartnershipClock clock, Notices notices) : EndingPageModel<AuthorityGrant>(clock, notices)
{
    [BindProperty(SupportsGet = true)]
    public string Slug { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public Guid Grant { get; set; }

    public PostReading Reading { get; private set; } = null!;

    public string GrantInWords => $"{Reading.NameOf(Ended.PartnerId)} granted it to {Ended.Actions.InWords()} on {SlugText.List([.. Ended.Services.Select(Reading.ServiceName)])}, "
        + $"from {Ended.From:d MMMM yyyy}{(Ended.To is { } to ? $" to {to:d MMMM yyyy}" : "")}.";

    protected override string After => Reading.Url;

    protected override async Task<AuthorityGrant?> ReadAsync(CancellationToken cancellation)
    {
        Reading = (await posts.FindAsync(Slug, cancellation))!;
        return Reading?.Grants.FirstOrDefault(g => g.Id.Value == Grant);
    }

    protected override async Task<Refusal?> EndAsync(EndingEntry ending, CancellationToken cancellation) => (await grantAuthority.EndAsync(Reading, Ended, ending, RequestKey, cancellation)).Refusal;
}
