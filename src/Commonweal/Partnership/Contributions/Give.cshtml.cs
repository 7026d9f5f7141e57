using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Commitments;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Partnership.Book;
using Commonweal.Partnership.Partners;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Partnership.Contributions;

[Shows(KindOfThing.Partnership)]
public sealed class GiveModel(CommonwealContext context, GiveResource giveResource, PartnershipClock clock, Standing standing, Notices notices) : PartnerFormModel(context, notices)
{
    private long? pence;

    public static IReadOnlyList<Choice> Kinds { get; } = [new("Money", "Money"), new("InKind", "In kind", "People, rooms, things or services")];

    [BindProperty]
    public GiveInput Input { get; set; } = new();

    protected override string Done => "It is entered, for everyone to read.";

    protected override string After => ContributionReading.ListAddress;

    protected override void Fill() => (Input.Partner, Input.From) = (standing.PartnerSlug, clock.Today);

    protected override void Check()
    {
        RequirePartner("Input.Partner", Input.Partner);
        pence = ModelState.PenceOrNone("Input.AnnualPounds", Input.AnnualPounds, "Enter a sum in pounds, such as 25,000");
    }

    protected override async Task<Refusal?> ActAsync(CancellationToken cancellation)
    {
        var entry = new ContributionEntry(Partner(Input.Partner)!, Input.Kind!.Value, Input.What!.Trim(), pence, Input.From!.Value, Input.To, Input.Minute!.Trim());
        return (await giveResource.ExecuteAsync(entry, RequestKey, cancellation)).Refusal;
    }
}

public sealed class GiveInput
{
    [Required(ErrorMessage = "Choose the organisation that gives it")]
    public string? Partner { get; set; }

    [Required(ErrorMessage = "Choose money or in kind")]
    public ContributionKind? Kind { get; set; }

    [Required(ErrorMessage = "Say what is given"), StringLength(400, ErrorMessage = "What is given must be 400 characters or fewer")]
    public string? What { get; set; }

    public string? AnnualPounds { get; set; }

    [Required(ErrorMessage = "Enter the first day")]
    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    [Required(ErrorMessage = "Enter the number or title of the minute"), StringLength(200, ErrorMessage = "The minute must be 200 characters or fewer")]
    public string? Minute { get; set; }
}
