using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Commands;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Partnership.Posts;

[Shows(KindOfThing.Partnership)]
public sealed class EndTenureModel(ReadPosts posts, HoldPost holdPost, PartnershipClock clock, Notices notices) : EndingPageModel<TenureReading>(clock, notices)
{
    [BindProperty(SupportsGet = true)]
    public string Slug { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public long Tenure { get; set; }

    public PostReading Reading { get; private set; } = null!;

    protected override string After => Reading.Url;

    protected override async Task<TenureReading?> ReadAsync(CancellationToken cancellation)
    {
        Reading = (await posts.FindAsync(Slug, cancellation))!;
        return Reading?.Tenures.FirstOrDefault(t => t.Tenure.Id == Tenure);
    }

    protected override async Task<Refusal?> EndAsync(EndingEntry ending, CancellationToken cancellation) => (await holdPost.EndAsync(Reading, Ended, ending, RequestKey, cancellation)).Refusal;
}
