using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Partnership.Book;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Commands;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Partnership.Posts;

[Shows(KindOfThing.Partnership)]
public sealed class CountSavingModel(ReadPosts posts, CountSaving countSaving, PartnershipClock clock, Standing standing, Notices notices) : PostFormModel(posts, notices)
{
    private long? pence;

    [BindProperty]
    public SavingInput Input { get; set; } = new();

    protected override string Done => "The saving is entered. It is summed with the others on the list of joint posts.";

    protected override void Fill() => (Input.Partner, Input.On) = (standing.PartnerSlug, clock.Today);

    protected override void Check()
    {
        RequirePartner("Input.Partner", Input.Partner);
        pence = ModelState.Pence("Input.AnnualPounds", Input.AnnualPounds, "Enter a sum in pounds, such as 25,000");
    }

    protected override async Task<Refusal?> ActAsync(CancellationToken cancellation) =>
        (await countSaving.ExecuteAsync(Reading, Partner(Input.Partner)!, pence!.Value, Input.On!.Value, Input.How!.Trim(), RequestKey, cancellation)).Refusal;
}

public sealed class SavingInput
{
    [Required(ErrorMessage = "Choose the organisation that counted it")]
    public string? Partner { get; set; }

    public string? AnnualPounds { get; set; }

    [Required(ErrorMessage = "Enter the day on which it was counted")]
    public DateOnly? On { get; set; }

    [Required(ErrorMessage = "Say how it was counted"), StringLength(800, ErrorMessage = "How it was counted must be 800 characters or fewer")]
    public string? How { get; set; }
}
