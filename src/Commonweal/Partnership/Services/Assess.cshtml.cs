using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Partnership.Partners;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Partnership.Services;

[Shows(KindOfThing.Partnership)]
public sealed class AssessModel(ReadServices services, CommonwealContext context, AssessMarket assessMarket, PartnershipClock clock, Standing standing, Notices notices) : PartnerFormModel(context, notices)
{
    public ServiceReading Reading { get; private set; } = null!;

    public static IReadOnlyList<Choice> YesOrNo { get; } = [new("true", "Yes"), new("false", "No")];

    [BindProperty]
    public AssessInput Input { get; set; } = new();

    protected override string Done => "It is entered, for everyone to read.";

    protected override string After => Reading.Url;

    protected override async Task<bool> ReadMoreAsync(CancellationToken cancellation)
    {
        Reading = (await services.FindAsync(RouteSlug, cancellation))?.Reading!;
        return Reading is not null;
    }

    protected override void Fill() => (Input.Partner, Input.On) = (standing.PartnerSlug, clock.Today);

    protected override void Check() => RequirePartner("Input.Partner", Input.Partner);

    protected override async Task<Refusal?> ActAsync(CancellationToken cancellation) =>
        (await assessMarket.ExecuteAsync(Reading, Partner(Input.Partner)!, Input.IsSufficient!.Value, Input.IsOfGoodQuality!.Value, Input.Words?.Trim() ?? "", Input.On!.Value, RequestKey, cancellation)).Refusal;
}

public sealed class AssessInput
{
    [Required(ErrorMessage = "Choose the organisation that assessed it")]
    public string? Partner { get; set; }

    [Required(ErrorMessage = "Choose whether there is enough of it")]
    public bool? IsSufficient { get; set; }

    [Required(ErrorMessage = "Choose whether it is good enough")]
    public bool? IsOfGoodQuality { get; set; }

    [StringLength(2000, ErrorMessage = "What was found must be 2,000 characters or fewer")]
    public string? Words { get; set; }

    [Required(ErrorMessage = "Enter the day")]
    public DateOnly? On { get; set; }
}
