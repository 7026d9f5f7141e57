using Commonweal.Domain.Partnership.Places;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Partnership.Commitments;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Identity;
using Commonweal.Platform.Layout;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Today;

/// <summary>Where one lands after signing in: what is for me to do, what is late, what awaits whom, what changed, what ends.</summary>
[Shows(KindOfThing.OwnAccount)]
[AllowAnyone]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class IndexModel(ReadToday readToday, WhatChanged whatChanged, IEnumerable<ITellToday> tellers, AccessRules rules, Standing standing, HeldPosts posts, CommonwealContext context) : PageModel
{
    private const int LateShown = 8;

    public TodayReading Reading { get; private set; } = null!;

    /// <summary>Null where working papers are not for this viewer.</summary>
    public Changes? Changes { get; private set; }

    public WellbeingPartnership? Partnership { get; private set; }

    /// <summary>What other capabilities tell of the day.</summary>
    public IReadOnlyList<TodayLine> Lines { get; private set; } = [];

    public DataTable Late { get; private set; } = null!;

    public string FirstName => standing.PersonName.Split(' ')[0];

    public int LateCount => Reading.Late.Count;

    public bool ActsForNobody => standing.Post is null;

    /// <summary>Whether posts are held and none is chosen.</summary>
    public bool MayChoose { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!standing.IsSignedIn)
        {
            return Redirect("/");
        }

        Reading = await readToday.ExecuteAsync(cancellation);
        MayChoose = ActsForNobody && standing.PersonId is { } person && (await posts.TodayAsync(person, cancellation)).Count > 0;
        Late = TargetsTable.Short(Reading.Late.Count > LateShown ? $"The {LateShown} longest late of {Reading.Late.Count}" : "Late targets", [.. Reading.Late.Take(LateShown)]);
        if (Reading.ForMe.Count == 0)
        {
            Partnership = await context.Set<WellbeingPartnership>().AsNoTracking().SingleOrDefaultAsync(cancellation);
        }

        foreach (var teller in tellers)
        {
            Lines = [.. Lines, .. await teller.LinesAsync(cancellation)];
        }

        Changes = await rules.MaySeeAsync(KindOfThing.Partnership, standing, cancellation) == Sight.Nothing ? null : await whatChanged.ExecuteAsync(cancellation);
        return Page();
    }
}
