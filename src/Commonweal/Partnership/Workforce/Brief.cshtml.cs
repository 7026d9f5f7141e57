using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Partnership.Messages;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Workforce;

[Shows(KindOfThing.Partnership)]
public sealed class BriefModel(CommonwealContext context, ReadMessages messages, BriefStaff briefStaff, PartnershipClock clock, Standing standing, Notices notices) : PageModel
{
    private List<PartnerOrganisation> partners = [];

    public IReadOnlyList<Choice> Partners => [.. partners.Select(p => new Choice(p.Slug, p.Name))];

    /// <summary>The slug of the common message that staff were told; none for any other briefing.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Message { get; set; }

    /// <summary>That message, as it stands.</summary>
    public MessageReading? Told { get; private set; }

    [BindProperty]
    public BriefInput Input { get; set; } = new();

    [BindProperty]
    public Guid RequestKey { get; set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await ReadAsync(cancellation);
        (Input.Partner, Input.On) = (standing.PartnerSlug, clock.Today);
        Input.Words = Told is { } told ? $"{told.Message.Title}, version {told.Current.Number}." : null;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await ReadAsync(cancellation);
        var partner = partners.Find(p => p.Slug == Input.Partner);
        if (!ModelState.IsValid || partner is null)
        {
            return Page();
        }

        var outcome = await briefStaff.ExecuteAsync(partner, Input.On!.Value, Input.Audience?.Trim() ?? "", Input.Words?.Trim() ?? "", Told is { } told ? (told.Message.Slug, told.Current.Number) : null, RequestKey, cancellation);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddRefusal(refusal);
            return Page();
        }

        notices.Say(HttpContext, "The briefing is entered, for everyone to read.");
        return Redirect(Told?.Url ?? "/partnership/workforce");
    }

    private async Task ReadAsync(CancellationToken cancellation)
    {
        partners = await context.Set<PartnerOrganisation>().AsNoTracking().OrderBy(p => p.Name).ToListAsync(cancellation);
        Told = string.IsNullOrEmpty(Message) ? null : await messages.FindAsync(Message, cancellation);
    }
}

public sealed class BriefInput
{
    [Required(ErrorMessage = "Choose the organisation that briefed its staff")]
    public string? Partner { get; set; }

    [Required(ErrorMessage = "Enter the day of the briefing")]
    public DateOnly? On { get; set; }

    [StringLength(200, ErrorMessage = "The staff must be named in 200 characters or fewer")]
    public string? Audience { get; set; }

    [StringLength(2000, ErrorMessage = "What they were told must be 2,000 characters or fewer")]
    public string? Words { get; set; }
}
