using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Posts;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Partnership.Posts;

[Shows(KindOfThing.Partnership)]
public sealed class TakeBackSavingModel(ReadPosts posts, CountSaving countSaving, Notices notices) : TakingBackPageModel<ManagementSaving>(notices)
{
    [BindProperty(SupportsGet = true)]
    public string Slug { get; set; } = "";

    public PostReading Reading { get; private set; } = null!;

    protected override string After => Reading.Url;

    protected override async Task<ManagementSaving?> ReadAsync(CancellationToken cancellation)
    {
        Reading = (await posts.FindAsync(Slug, cancellation))!;
        return Reading?.Saving;
    }

    protected override async Task<Refusal?> TakeBackAsync(string why, CancellationToken cancellation) => (await countSaving.TakeBackAsync(Reading, Mistake, why, RequestKey, cancellation)).Refusal;
}
