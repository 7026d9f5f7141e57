using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Community.Consultations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Commands;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Community.Consultations;

/// <summary>Says what was answered and what was done, once it has closed and every answer was read.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class SumUpModel(ReadConsultations read, RunConsultation run, PartnershipClock clock, Standing standing, Notices notices) : CommunityFormModel(standing, notices)
{
    public ConsultationReading Reading { get; private set; } = null!;

    [BindProperty, Required(ErrorMessage = "Say what people said"), StringLength(4000, ErrorMessage = "This must be 4,000 characters or fewer")]
    public string? Said { get; set; }

    [BindProperty, Required(ErrorMessage = "Say what was changed, or why nothing was"), StringLength(4000, ErrorMessage = "This must be 4,000 characters or fewer")]
    public string? Did { get; set; }

    public override string Back => Reading.Url;

    public override Refusal? Refusal => base.Refusal ?? ConsultationRules.MaySumUp(Reading.Consultation, Reading.WaitingCount, clock.Today).Refusal;

    protected override string Done => "The result is public.";

    protected override async Task<bool> FindAsync(CancellationToken cancellation) => (Reading = (await read.FindAsync(RouteSlug, cancellation))!) is not null;

    protected override Task<Refusal?> ActAsync(CancellationToken cancellation) => run.SumUpAsync(Reading, Said!.Trim(), Did!.Trim(), RequestKey, cancellation);
}
