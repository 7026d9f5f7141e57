using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.Places;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Partnership.Agreements;
using Commonweal.Partnership.Partners;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Charts;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Commonweal;

/// <summary>The front door: what the partnership is, who is in it, what it agreed and where each approval stands.</summary>
[Shows(KindOfThing.Public)]
public sealed class HomeModel(CommonwealContext context, ReadPartners partners, ReadAgreements agreements) : PageModel
{
    public WellbeingPartnership Partnership { get; private set; } = null!;

    public IReadOnlyList<Borough> Boroughs { get; private set; } = [];

    public IReadOnlyList<Statement> Objectives { get; private set; } = [];

    public IReadOnlyList<PartnerReading> Partners { get; private set; } = [];

    public AgreementReading? Main { get; private set; }

    public PartnershipPicture? Picture { get; private set; }

    public int ConflictCount { get; private set; }

    /// <summary>"It took effect on 1 June 2017 and runs until 31 March 2020."</summary>
    public string DatesInWords => Main?.Current switch
    {
        { EffectiveFrom: { } from, Expires: { } to } => $"It took effect on {from:d MMMM yyyy} and runs until {to:d MMMM yyyy}.",
        { EffectiveFrom: { } from } => $"It took effect on {from:d MMMM yyyy}.",
        { PublishedOn: var on } => $"It was put forward on {on:d MMMM yyyy}, and is not in effect.",
        null => "",
    };

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (await context.Set<WellbeingPartnership>().AsNoTracking().SingleOrDefaultAsync(cancellation) is not { } partnership)
        {
            return RedirectToPage("/FirstRun");
        }

        Partnership = partnership;
        Boroughs = await context.Set<Borough>().AsNoTracking().ToListAsync(cancellation);
        Objectives = await context.Set<Statement>().AsNoTracking().Where(s => s.Kind == StatementKind.Objective).OrderBy(s => s.Number).ToListAsync(cancellation);
        Partners = [.. (await partners.ListAsync(cancellation)).Where(p => p.Status?.Status is PartnerStatus.Partner or PartnerStatus.Affiliate or PartnerStatus.Suspended)];
        Main = (await agreements.ListAsync(cancellation)).FirstOrDefault(a => a.Agreement.Kind == AgreementKind.Partnership);
        ConflictCount = await context.Set<ConflictOfFact>().CountAsync(cancellation);
        Picture = Main is { Standings.Count: >= 3 } ? PictureOf(Main) : null;
        return Page();
    }

    private PartnershipPicture PictureOf(AgreementReading agreement) => new(
        agreement.Agreement.Title,
        [.. agreement.Standings.OrderBy(s => s.Partner.Kind).Select(s => new Seat(s.Partner.Name, s.Partner.ShortName, s.Partner.Kind.InWords(), PartnerReading.Address(s.Partner.Slug), s.Approval.State.InShort(), SeatStateOf(s.Approval.State)))],
        [.. Boroughs.Select(b => new BoroughLabel(b.Name, b.Population))]);

    private static SeatState SeatStateOf(ApprovalState state) => state switch
    {
        ApprovalState.Approved => SeatState.Approved,
        ApprovalState.Noted => SeatState.Noted,
        _ => SeatState.None,
    };
}
