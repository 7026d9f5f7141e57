using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Visibility;
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
public sealed class HoldModel(CommonwealContext context, ReadPosts posts, HoldPost holdPost, PartnershipClock clock, Standing standing, Notices notices) : PageModel
{
    private List<Person> people = [];

    public PostReading Reading { get; private set; } = null!;

    public IReadOnlyList<Choice> People => [.. people.Select(p => new Choice(p.Slug, p.Name))];

    public IReadOnlyList<Choice> Partners => [.. Reading.Partners.Select(p => new Choice(p.Slug, p.Name))];

    [BindProperty]
    public HoldInput Input { get; set; } = new();

    [BindProperty]
    public Guid RequestKey { get; set; }

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (!await ReadAsync(slug, cancellation))
        {
            return NotFound();
        }

        (Input.Employer, Input.From) = (standing.PartnerSlug, clock.Today);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string slug, CancellationToken cancellation)
    {
        if (!await ReadAsync(slug, cancellation))
        {
            return NotFound();
        }

        var (holder, employer) = (people.Find(p => p.Slug == Input.Holder), Reading.Partners.FirstOrDefault(p => p.Slug == Input.Employer));
        if (!ModelState.IsValid || holder is null || employer is null)
        {
            return Page();
        }

        var outcome = await holdPost.ExecuteAsync(Reading, new TenureEntry(holder, employer, Input.From!.Value, Input.To, Input.Minute!.Trim()), RequestKey, cancellation);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddRefusal(refusal);
            return Page();
        }

        notices.Say(HttpContext, $"It is entered that {holder.Name} holds the post.");
        return Redirect(Reading.Url);
    }

    private async Task<bool> ReadAsync(string slug, CancellationToken cancellation)
    {
        if (await posts.FindAsync(slug, cancellation) is not { } reading)
        {
            return false;
        }

        Reading = reading;
        people = await context.Set<Person>().AsNoTracking().OrderBy(p => p.Name).ToListAsync(cancellation);
        return true;
    }
}

public sealed class HoldInput
{
    [Required(ErrorMessage = "Choose who holds the post")]
    public string? Holder { get; set; }

    [Required(ErrorMessage = "Choose the organisation that employs them")]
    public string? Employer { get; set; }

    [Required(ErrorMessage = "Enter the first day in post")]
    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    [Required(ErrorMessage = "Enter the number or title of the minute"), StringLength(200, ErrorMessage = "The minute must be 200 characters or fewer")]
    public string? Minute { get; set; }
}
