using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Agreements;

/// <summary>Everything recorded of one partner's approvals of one agreement, whichever version they were of.</summary>
[Shows(KindOfThing.Public)]
public sealed class ApprovalPageModel(ReadAgreements agreements, CommonwealContext context, TwoDates dates, Standing standing) : PageModel
{
    public AgreementReading Reading { get; private set; } = null!;

    public PartyStanding Standing { get; private set; } = null!;

    public IReadOnlyList<RecordedApproval> Approvals { get; private set; } = [];

    public string Address => $"{Reading.Url}/approvals/{Standing.Partner.Slug}";

    public bool Speaks => SpeakingFor.APartner(Standing.Partner.Id, "", standing.Speaker).Refusal is null;

    public async Task<IActionResult> OnGetAsync(string slug, string partner, CancellationToken cancellation)
    {
        var reading = await agreements.FindAsync(slug, cancellation);
        if (reading?.Standings.FirstOrDefault(s => s.Partner.Slug == partner) is not { } party)
        {
            return NotFound();
        }

        (Reading, Standing) = (reading, party);
        var ids = reading.Versions.Select(v => v.Id).ToList();
        var rows = await (
            from approval in context.Set<Approval>()
            join version in context.Set<AgreementVersion>() on approval.AgreementVersionId equals version.Id
            join body in context.Set<SovereignBody>() on approval.BodyId equals body.Id into bodies
            from body in bodies.DefaultIfEmpty()
            where approval.PartnerId == party.Partner.Id && ids.Contains(approval.AgreementVersionId)
            select new { approval, version, body }).AsNoTracking().ToListAsync(cancellation);
        var approvalIds = rows.Select(r => r.approval.Id).ToList();
        var followUps = await context.Set<ApprovalFollowUp>().AsNoTracking().Where(f => approvalIds.Contains(f.ApprovalId) && f.On <= dates.AsAt).ToListAsync(cancellation);
        Approvals = [.. rows.Where(r => r.approval.CountsFrom <= dates.AsAt).OrderByDescending(r => r.approval.CountsFrom)
            .Select(r => new RecordedApproval(r.approval, r.version, r.body, [.. followUps.Where(f => f.ApprovalId == r.approval.Id).OrderBy(f => f.On)]))];
        return Page();
    }

    public static string InWords(FollowUpKind kind) => kind switch
    {
        FollowUpKind.ConditionMet => "Condition met",
        FollowUpKind.Withdrawn => "Withdrawn",
        FollowUpKind.EnteredInError => "Entered in error",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}

public sealed record RecordedApproval(Approval Approval, AgreementVersion Version, SovereignBody? Body, IReadOnlyList<ApprovalFollowUp> FollowUps)
{
    /// <summary>Nothing follows a withdrawal or an entry in error.</summary>
    public bool MayFollow => FollowUps.All(f => f.Kind == FollowUpKind.ConditionMet);
}
