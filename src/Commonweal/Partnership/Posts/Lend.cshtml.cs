using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Partnership.Book;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Posts;

[Shows(KindOfThing.Partnership)]
public sealed class LendModel(CommonwealContext context, LendStaff lendStaff, PartnershipClock clock, Standing standing, Notices notices) : PageModel
{
    private List<PartnerOrganisation> partners = [];

    public IReadOnlyList<Choice> Partners => [.. partners.Select(p => new Choice(p.Slug, p.Name))];

    [BindProperty]
    public LendInput Input { get; set; } = new();

    [BindProperty]
    public Guid RequestKey { get; set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await ReadAsync(cancellation);
        (Input.Lender, Input.From) = (standing.PartnerSlug, clock.Today);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await ReadAsync(cancellation);
        if (Input.Hundredths is null)
        {
            ModelState.AddModelError("Input.WholeTime", "Enter the whole-time equivalent as a number above 0, such as 0.5, with two decimals at most");
        }

        var pence = string.IsNullOrWhiteSpace(Input.RechargePounds) ? null : AskTheBook.Pence(Input.RechargePounds);
        if (!string.IsNullOrWhiteSpace(Input.RechargePounds) && pence is null or < 0)
        {
            ModelState.AddModelError("Input.RechargePounds", "Enter a sum in pounds, such as 6,250, or leave it empty");
        }

        var (lender, host) = (partners.Find(p => p.Slug == Input.Lender), partners.Find(p => p.Slug == Input.Host));
        if (!ModelState.IsValid || lender is null || host is null)
        {
            return Page();
        }

        var entry = new SecondmentEntry(Input.Title!.Trim(), lender, host, Input.Hundredths!.Value, Input.Terms!.Trim(), Input.RechargeBasis!.Trim(), pence, Input.From!.Value, Input.To, Input.Minute!.Trim());
        var outcome = await lendStaff.ExecuteAsync(entry, RequestKey, cancellation);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddRefusal(refusal);
            return Page();
        }

        notices.Say(HttpContext, "The secondment is entered, for everyone to read.");
        return Redirect(LendStaff.ListAddress);
    }

    private async Task ReadAsync(CancellationToken cancellation) => partners = await context.Set<PartnerOrganisation>().AsNoTracking().OrderBy(p => p.Name).ToListAsync(cancellation);
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
