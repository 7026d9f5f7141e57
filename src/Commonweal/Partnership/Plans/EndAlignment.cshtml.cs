using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Commitments;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Commands;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Partnership.Plans;

[Shows(KindOfThing.Partnership)]
public sealed class EndAlignmentModel(ReadPlans plans, AlignPlan alignPlan, PartnershipClock clock, Notices notices) : EndingPageModel<AlignedPart>(clock, notices)
{
    [BindProperty(SupportsGet = true)]
    public string Slug { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public long Part { get; set; }

    public PlanRow Row { get; private set; } = null!;

    protected override string After => Row.Url;

    protected override async Task<AlignedPart?> ReadAsync(CancellationToken cancellation)
    {
        Row = (await plans.FindAsync(Slug, cancellation))!;
        return Row?.Parts.FirstOrDefault(p => p.Id == Part);
    }

    protected override async Task<Refusal?> EndAsync(EndingEntry ending, CancellationToken cancellation) => (await alignPlan.EndAsync(Row, Ended, ending, RequestKey, cancellation)).Refusal;
}
