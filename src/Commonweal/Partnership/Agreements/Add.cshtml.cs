using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Agreements;

[Shows(KindOfThing.Partnership)]
public sealed class AddModel(ReadAgreements agreements, AddVersion addVersion, CommonwealContext context, Standing standing) : PageModel
{
    public AgreementReading Reading { get; private set; } = null!;

    public IReadOnlyList<HeadOfTerms> Heads { get; private set; } = [];

    /// <summary>Why this reader cannot do it at all, as they act now.</summary>
    public Refusal? Refusal => SpeakingFor.ThePartnership(standing.Speaker).Refusal;

    [BindProperty]
    public AddInput Input { get; set; } = new();

    [BindProperty]
    public Guid RequestKey { get; set; }

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (!await ReadAsync(slug, cancellation))
        {
            return NotFound();
        }

        Input = new AddInput { Text = Reading.Versions is [.., var last] ? last.Text : null, Answers = new string?[Heads.Count] };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string slug, CancellationToken cancellation)
    {
        if (!await ReadAsync(slug, cancellation))
        {
            return NotFound();
        }

        Input.Answers = [.. Input.Answers.Take(Heads.Count), .. new string?[Math.Max(0, Heads.Count - Input.Answers.Length)]];
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var answers = Heads.Zip(Input.Answers).ToDictionary(pair => pair.First.Number, pair => string.IsNullOrWhiteSpace(pair.Second) ? null : pair.Second.Trim());
        var entry = new VersionEntry(Input.Title!.Trim(), Input.Text!, Input.EffectiveFrom, Input.RefreshDue, Input.Expires, answers);
        var outcome = await addVersion.ExecuteAsync(Reading, entry, RequestKey, cancellation);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddRefusal(refusal);
            return Page();
        }

        return Redirect($"{Reading.Url}/versions/{outcome.Value.Number}");
    }

    private async Task<bool> ReadAsync(string slug, CancellationToken cancellation)
    {
        if (await agreements.FindAsync(slug, cancellation) is not { } reading)
        {
            return false;
        }

        Reading = reading;
        Heads = await context.Set<HeadOfTerms>().AsNoTracking().OrderBy(h => h.Number).ToListAsync(cancellation);
        return true;
    }
}

public sealed class AddInput
{
    [Required(ErrorMessage = "Enter a title for this version"), StringLength(200, ErrorMessage = "The title must be 200 characters or fewer")]
    public string? Title { get; set; }

    [Required(ErrorMessage = "Enter the exact text"), StringLength(1_000_000, ErrorMessage = "The text must be a million characters or fewer")]
    public string? Text { get; set; }

    public DateOnly? EffectiveFrom { get; set; }

    public DateOnly? RefreshDue { get; set; }

    public DateOnly? Expires { get; set; }

    /// <summary>One for each head, in the order of the heads; empty is "not agreed yet".</summary>
    public string?[] Answers { get; set; } = [];
}
