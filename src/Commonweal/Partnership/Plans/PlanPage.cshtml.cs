using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Partnership.Commitments;
using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Partnership.Plans;

/// <summary>One plan of a partner, and which of its parts are aligned with the partnership's (COM-08).</summary>
[Shows(KindOfThing.Public)]
public sealed class PlanPageModel(ReadPlans plans, AlignPlan alignPlan, PartnershipClock clock, Standing standing, Notices notices) : PageModel
{
    public PlanRow Row { get; private set; } = null!;

    public DataTable Parts { get; private set; } = null!;

    public DataTable Priorities { get; private set; } = null!;

    public bool MayAlign => !SpeakingFor.APartner(Row.Partner.Id, "", standing.Speaker).IsRefused;

    [BindProperty]
    public AlignInput Input { get; set; } = new();

    [BindProperty]
    public Guid RequestKey { get; set; }

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        Input.On = clock.Today;
        return !await ReadAsync(slug, cancellation) ? NotFound() : Parts.WantsCsv ? Parts.CsvResult($"{slug}-aligned") : Priorities.WantsCsv ? Priorities.CsvResult($"{slug}-priorities") : Page();
    }

    public async Task<IActionResult> OnPostAsync(string slug, CancellationToken cancellation)
    {
        if (!await ReadAsync(slug, cancellation))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var outcome = await alignPlan.ExecuteAsync(Row, Input.Text!.Trim(), Input.On!.Value, Input.How!.Trim(), RequestKey, cancellation);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddRefusal(refusal);
            return Page();
        }

        notices.Say(HttpContext, "The part is entered as aligned, for everyone to read.");
        return Redirect(Row.Url);
    }

    private async Task<bool> ReadAsync(string slug, CancellationToken cancellation)
    {
        if (await plans.FindAsync(slug, cancellation) is not { } row)
        {
            return false;
        }

        Row = row;
        Priorities = new DataTable<PlanPriority>("Priorities",
            [
                new("number", "Number", p => p.Number.ToString()) { SortBy = p => p.Number },
                new("text", "Priority", p => p.Text ?? "Named by its number only") { Provenance = p => p.Provenance with { Note = null } },
                new("act", "What to do", _ => MayAlign ? "Change the words" : null) { Link = p => $"{row.Url}/priorities/{p.Number}", IsAction = true },
            ],
            row.Priorities, TableQuery.From(Request, "priorities-")) { Things = "priorities", Thing = "priority", WhenEmpty = "No priority of this plan is recorded" };
        Parts = new DataTable<AlignedPart>("Aligned parts",
            [
                new("text", "Part", p => p.Text) { Provenance = p => p.Provenance },
                new("from", "Aligned from", p => p.From.ToString("d MMMM yyyy")) { SortBy = p => p.From, Csv = p => p.From.ToString("O") },
                new("to", "Last day", p => p.To?.ToString("d MMMM yyyy") ?? "No end given") { SortBy = p => p.To, Csv = p => p.To?.ToString("O") },
                new("state", "State", p => p.StateInWords(row.AsAt)) { State = p => p.Shape(row.AsAt) },
                new("act", "What to do", _ => MayAlign ? "End or take back" : null) { Link = p => $"{row.Url}/{p.Id}/end", IsAction = true },
            ],
            row.Parts, TableQuery.From(Request)) { Things = "parts", Thing = "part", WhenEmpty = "No part of this plan is recorded as aligned" };
        return true;
    }
}

public sealed class AlignInput
{
    [Required(ErrorMessage = "Say which part is aligned"), StringLength(300, ErrorMessage = "The part must be named in 300 characters or fewer")]
    public string? Text { get; set; }

    [Required(ErrorMessage = "Enter the day from which it is aligned")]
    public DateOnly? On { get; set; }

    [Required(ErrorMessage = "Say how it is aligned and where that is agreed"), StringLength(800, ErrorMessage = "How it is aligned must be 800 characters or fewer")]
    public string? How { get; set; }
}
