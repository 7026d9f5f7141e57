using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.People;

/// <summary>The partnership's team names who holds one of the partnership's own posts.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class NameOwnModel(CommonwealContext context, NamePostHolder namePostHolder, Standing standing, Notices notices) : EnteringPageModel(notices)
{
    public IReadOnlyList<Choice> Roles { get; private set; } = [];

    public override Refusal? Refusal => SpeakingFor.ThePartnership(standing.Speaker).Refusal;

    [BindProperty]
    public NameInput Input { get; set; } = new();

    protected override string Done => $"{Input.Name!.Trim()} is named.";

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        Roles = [.. (await context.Set<Role>().AsNoTracking().OrderBy(r => r.Title).ToListAsync(cancellation)).Where(r => PostRules.MayGiveForThePartnership(r.Slug).Refusal is null).Select(r => new Choice(r.Slug, r.Title))];
        return true;
    }

    protected override async Task<Outcome<string>> EnterAsync(CancellationToken cancellation) =>
        (await namePostHolder.ExecuteAsync(null, Input.Name!.Trim(), Input.Title!.Trim(), Input.Role!, Input.From!.Value, RequestKey, cancellation)).Then(h => Outcome.Of(HolderReading.Address(h.Slug)));
}
