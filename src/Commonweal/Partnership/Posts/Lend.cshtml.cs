using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Partnership.Book;
using Commonweal.Partnership.Partners;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Partnership.Posts;

[Shows(KindOfThing.Partnership)]
public sealed class LendModel(CommonwealContext context, LendStaff lendStaff, PartnershipClock clock, Standing standing, Notices notices) : PartnerFormModel(context, notices)
{
    private long? pence;

    [BindProperty]
    public LendInput Input { get; set; } = new();

    protected override string Done => "The secondment is entered, for everyone to read.";

    protected override string After => LendStaff.ListAddress;

    protected override void Fill() => (Input.Lender, Input.From) = (standing.PartnerSlug, clock.Today);

    protected override void Check()
    {
        RequirePartner("Input.Lender", Input.Lender);
        RequirePartner("Input.Host", Input.Host);
        if (Input.Hundredths is null)
        {
            ModelState.AddModelError("Input.WholeTime", "Enter the whole-time equivalent as a number above 0, such as 0.5, with two decimals at most");
        }

        pence = ModelState.PenceOrNone("Input.RechargePounds", Input.RechargePounds, "Enter a sum in pounds, such as 6,250, or leave it empty");
    }

    protected override async Task<Refusal?> ActAsync(CancellationToken cancellation)
    {
        var entry = new SecondmentEntry(
            Input.Title!.Trim(), Partner(Input.Lender)!, Partner(Input.Host)!, Input.Hundredths!.Value, Input.Terms!.Trim(), Input.RechargeBasis!.Trim(), pence, Input.From!.Value, Input.To, Input.Minute!.Trim());
        return (await lendStaff.ExecuteAsync(entry, RequestKey, cancellation)).Refusal;
    }
}

public sealed class LendInput
{
    [Required(ErrorMessage = "Say what is lent"), StringLength(200, ErrorMessage = "What is lent must be 200 characters or fewer")]
    public string? Title { get; set; }

    [Required(ErrorMessage = "Choose the organisation that lends")]
    public string? Lender { get; set; }

    [Required(ErrorMessage = "Choose the organisation that borrows")]
    public string? Host { get; set; }

    public string? WholeTime { get; set; }

    [Required(ErrorMessage = "Say on what terms it is lent"), StringLength(800, ErrorMessage = "The terms must be 800 characters or fewer")]
    public string? Terms { get; set; }

    [Required(ErrorMessage = "Say how the lender is paid back, or that it is not"), StringLength(200, ErrorMessage = "How the lender is paid back must be 200 characters or fewer")]
    public string? RechargeBasis { get; set; }

    public string? RechargePounds { get; set; }

    [Required(ErrorMessage = "Enter the first day")]
    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    [Required(ErrorMessage = "Say where it is agreed"), StringLength(200, ErrorMessage = "Where it is agreed must be 200 characters or fewer")]
    public string? Minute { get; set; }

    /// <summary>Hundredths of a whole-time equivalent; null where what was typed is no such number.</summary>
    public int? Hundredths => decimal.TryParse(WholeTime, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var whole) && whole is > 0 and <= 1000 && whole * 100 == decimal.Truncate(whole * 100)
        ? (int)(whole * 100)
        : null;
}
