using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Partnership.Posts;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Partnership.Services;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Commands;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Partnership.Posts;

[Shows(KindOfThing.Partnership)]
public sealed class EndGrantModel(ReadPosts posts, GrantAuthority grantAuthority, PartnershipClock clock, Notices notices) : PageModel
{
    public PostReading Reading { get; private set; } = null!;

    public AuthorityGrant Grant { get; private set; } = null!;

    public string GrantInWords => $"{Reading.NameOf(Grant.PartnerId)} granted it to {Grant.Actions.InWords()} on {SlugText.List([.. Grant.Services.Select(Reading.ServiceName)])}, "
        + $"from {Grant.From:d MMMM yyyy}{(Grant.To is { } to ? $" to {to:d MMMM yyyy}" : "")}.";

    [BindProperty]
    public EndGrantInput Input { get; set; } = new();

    [BindProperty]
    public Guid RequestKey { get; set; }

    public async Task<IActionResult> OnGetAsync(string slug, Guid grant, CancellationToken cancellation)
    {
        if (!await ReadAsync(slug, grant, cancellation))
        {
            return NotFound();
        }

        Input.LastDay = clock.Today;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string slug, Guid grant, CancellationToken cancellation)
    {
        if (!await ReadAsync(slug, grant, cancellation))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var outcome = await grantAuthority.EndAsync(Reading, Grant, Input.LastDay!.Value, Input.Why!.Trim(), RequestKey, cancellation);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddRefusal(refusal);
            return Page();
        }

        notices.Say(HttpContext, "The end of the grant is recorded. What was done under it stays lawful.");
        return Redirect(Reading.Url);
    }

    private async Task<bool> ReadAsync(string slug, Guid id, CancellationToken cancellation)
    {
        if (await posts.FindAsync(slug, cancellation) is not { } reading || reading.Grants.FirstOrDefault(g => g.Id.Value == id) is not { } grant)
        {
            return false;
        }

        (Reading, Grant) = (reading, grant);
        return true;
    }
}

public sealed class EndGrantInput
{
    [Required(ErrorMessage = "Enter the last day on which it holds")]
    public DateOnly? LastDay { get; set; }

    [Required(ErrorMessage = "Say why, and where it is minuted"), StringLength(800, ErrorMessage = "The reason must be 800 characters or fewer")]
    public string? Why { get; set; }
}
