using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Partnership.Posts;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Partnership.Book;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Partnership.Posts;

[Shows(KindOfThing.Partnership)]
public sealed class GrantModel(ReadPosts posts, GrantAuthority grantAuthority, PartnershipClock clock, Standing standing, Notices notices) : PageModel
{
    public PostReading Reading { get; private set; } = null!;

    public IReadOnlyList<Choice> Partners => [.. Reading.Partners.Select(p => new Choice(p.Slug, p.Name))];

    public IReadOnlyList<Choice> Services => [.. Reading.Post.Services.Select(s => new Choice(s, Reading.ServiceName(s)))];

    public static IReadOnlyList<Choice> Actions =>
        [new("Decide", "Decide"), new("Spend", "Spend"), new("ManageStaff", "Manage staff")];

    public static IReadOnlyList<Choice> Limits =>
        [new("EachAct", "What one act may cost"), new("Virement", "What may be moved between lines of the fund in a year")];

    [BindProperty]
    public GrantInput Input { get; set; } = new();

    [BindProperty]
    public Guid RequestKey { get; set; }

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (!await ReadAsync(slug, cancellation))
        {
            return NotFound();
        }

        Input.Partner = standing.PartnerSlug;
        Input.From = clock.Today;
        Input.LimitOn = Reading.Post.Fund is null ? LimitOn.EachAct : LimitOn.Virement;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string slug, CancellationToken cancellation)
    {
        if (!await ReadAsync(slug, cancellation))
        {
            return NotFound();
        }

        var pence = string.IsNullOrWhiteSpace(Input.LimitPounds) ? null : AskTheBook.Pence(Input.LimitPounds);
        if (!string.IsNullOrWhiteSpace(Input.LimitPounds) && pence is null or < 0)
        {
            ModelState.AddModelError("Input.LimitPounds", "Enter a sum in pounds, such as 25,000, or leave it empty for no limit");
        }

        var partner = Reading.Partners.FirstOrDefault(p => p.Slug == Input.Partner);
        if (!ModelState.IsValid || partner is null)
        {
            return Page();
        }

        var actions = Input.Actions.Aggregate(LeadActions.None, (all, action) => all | action);
        var entry = new GrantEntry(partner, Input.Services, actions, pence, Input.LimitOn, Input.From!.Value, Input.To, Input.Minute!.Trim());
        var outcome = await grantAuthority.ExecuteAsync(Reading, entry, RequestKey, cancellation);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddRefusal(refusal);
            return Page();
        }

        notices.Say(HttpContext, "The grant is recorded. What the post may do alone is worked out anew.");
        return Redirect(Reading.Url);
    }

    private async Task<bool> ReadAsync(string slug, CancellationToken cancellation)
    {
        if (await posts.FindAsync(slug, cancellation) is not { } reading)
        {
            return false;
        }

        Reading = reading;
        return true;
    }
}

public sealed class GrantInput
{
    [Required(ErrorMessage = "Choose the organisation that grants it")]
    public string? Partner { get; set; }

    public List<string> Services { get; set; } = [];

    public List<LeadActions> Actions { get; set; } = [];

    public string? LimitPounds { get; set; }

    public LimitOn LimitOn { get; set; }

    [Required(ErrorMessage = "Enter the first day")]
    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    [Required(ErrorMessage = "Enter the number or title of the minute"), StringLength(200, ErrorMessage = "The minute must be 200 characters or fewer")]
    public string? Minute { get; set; }
}
