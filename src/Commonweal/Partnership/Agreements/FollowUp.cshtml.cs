using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Agreements;

[Shows(KindOfThing.Partnership)]
public sealed class FollowUpModel(ReadAgreements agreements, RecordApproval recordApproval, CommonwealContext context, Standing standing, Notices notices) : ActPageModel(notices)
{
    public static IReadOnlyList<Choice> Kinds { get; } =
    [
        new(nameof(FollowUpKind.ConditionMet), "Its condition was met", "From that day the approval counts"),
        new(nameof(FollowUpKind.Withdrawn), "Our body withdrew it", "From that day the agreement is not in force for us"),
        new(nameof(FollowUpKind.EnteredInError), "It was entered in error", "It is read as if it had never been; the entry stays to be seen"),
    ];

    public AgreementReading Reading { get; private set; } = null!;

    public PartyStanding Party { get; private set; } = null!;

    public RecordedApproval Recorded { get; private set; } = null!;

    public string Address => $"{Reading.Url}/approvals/{Party.Partner.Slug}";

    public override Refusal? Refusal => SpeakingFor.APartner(Party.Partner.Id, Party.Partner.ShortName, standing.Speaker).Refusal ?? (Recorded.MayFollow ? null : new NothingFollowsAnEnd());

    /// <summary>The approval that something follows.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Of { get; set; }

    [BindProperty]
    public FollowUpInput Input { get; set; } = new();

    protected override string Done => "It is recorded beside the approval.";

    protected override string After => Address;

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        var reading = await agreements.FindAsync(RouteSlug, cancellation);
        var slug = RouteText("partner");
        if (reading?.Standings.FirstOrDefault(s => s.Partner.Slug == slug) is not { } party)
        {
            return false;
        }

        var id = new ApprovalId(Of);
        var approval = await context.Set<Approval>().AsNoTracking().SingleOrDefaultAsync(a => a.Id == id && a.PartnerId == party.Partner.Id, cancellation);
        if (approval is null || reading.Versions.FirstOrDefault(v => v.Id == approval.AgreementVersionId) is not { } version)
        {
            return false;
        }

        (Reading, Party) = (reading, party);
        Recorded = new RecordedApproval(approval, version, party.Body, await context.Set<ApprovalFollowUp>().AsNoTracking().Where(f => f.ApprovalId == id).ToListAsync(cancellation));
        return true;
    }

    protected override async Task<Refusal?> ActAsync(CancellationToken cancellation) =>
        (await recordApproval.FollowAsync(Reading, Recorded, Input.Kind!.Value, Input.On!.Value, Input.Words!.Trim(), RequestKey, cancellation)).Refusal;
}

public sealed class FollowUpInput
{
    [Required(ErrorMessage = "Choose what happened")]
    public FollowUpKind? Kind { get; set; }

    [Required(ErrorMessage = "Enter the day it happened")]
    public DateOnly? On { get; set; }

    [Required(ErrorMessage = "Say why, and where it is minuted"), StringLength(4000, ErrorMessage = "The words must be 4,000 characters or fewer")]
    public string? Words { get; set; }
}
