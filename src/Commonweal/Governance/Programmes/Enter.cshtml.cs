using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Programmes;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Partnership.Partners;
using Commonweal.Partnership.Services;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Governance.Programmes;

/// <summary>An organisation enters a programme of its own register, or the team one of the partnership.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class EnterModel(ReadPartners partners, ActOnProgramme acts, Standing standing, Notices notices) : PageModel
{
    private PartnerOrganisation? own;

    public static IReadOnlyList<Choice> Kinds { get; } = [.. Enum.GetValues<ProgrammeKind>().Select(k => new Choice(k.ToString(), k.InWords()))];

    public static IReadOnlyList<Choice> Workstreams { get; } = [.. Enum.GetValues<StpWorkstream>().Select(w => new Choice(w.ToString(), w.InWords()))];

    public static IReadOnlyList<Choice> Cohorts { get; } = Of(ProgrammeSubjects.Cohorts);

    public static IReadOnlyList<Choice> Conditions { get; } = Of(ProgrammeSubjects.Conditions);

    public static IReadOnlyList<Choice> Settings { get; } = Of(ProgrammeSubjects.Settings);

    public static IReadOnlyList<Choice> Reaches { get; } = [new("Wide", "Yes, or it might"), new("Limited", "Little beyond our own organisation")];

    public Refusal? Refusal => acts.MayLead(own).Refusal;

    [BindProperty]
    public ProgrammeInput Input { get; set; } = new();

    [BindProperty]
    public Guid RequestKey { get; set; }

    public Task OnGetAsync(CancellationToken cancellation) => ReadAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await ReadAsync(cancellation);
        foreach (var (field, chosen, known) in new[] { ("Cohorts", Input.Cohorts, ProgrammeSubjects.Cohorts), ("Conditions", Input.Conditions, ProgrammeSubjects.Conditions), ("Settings", Input.Settings, ProgrammeSubjects.Settings) })
        {
            if (chosen.Except(known).Any() || (field != "Conditions" && chosen.Count == 0))
            {
                ModelState.AddModelError($"Input.{field}", "Choose at least one in the list");
            }
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var entry = new ProgrammeEntry(Input.Title!.Trim(), Input.Words!.Trim(), Input.Kind!.Value, own, Input.Workstream, Input.Reach == "Limited")
        {
            Cohorts = Input.Cohorts, Conditions = Input.Conditions, Settings = Input.Settings, Lead = Trimmed(Input.Lead), SeniorResponsibleOwner = Trimmed(Input.SeniorResponsibleOwner), ClinicalLead = Trimmed(Input.ClinicalLead),
            Risks = Trimmed(Input.Risks), EqualityAnalysis = Trimmed(Input.EqualityAnalysis),
        };
        var outcome = await acts.EnterAsync(entry, RequestKey, cancellation);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddRefusal(refusal);
            return Page();
        }

        notices.Say(HttpContext, "The programme is entered. Share it at the Board next.");
        return Redirect(ProgrammeCase.Address(outcome.Value.Slug));
    }

    private static IReadOnlyList<Choice> Of(IEnumerable<string> slugs) => [.. slugs.Select(s => new Choice(s, SlugText.InWords(s)))];

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private async Task ReadAsync(CancellationToken cancellation) => own = (await partners.ListAsync(cancellation)).Select(p => p.Partner).FirstOrDefault(p => p.Id == standing.PartnerId);
}

public sealed class ProgrammeInput
{
    [Required(ErrorMessage = "Enter what it is called"), StringLength(200, ErrorMessage = "The name must be 200 characters or fewer")]
    public string? Title { get; set; }

    [Required(ErrorMessage = "Say what would change"), StringLength(2000, ErrorMessage = "This must be 2,000 characters or fewer")]
    public string? Words { get; set; }

    [Required(ErrorMessage = "Choose the register")]
    public ProgrammeKind? Kind { get; set; }

    public StpWorkstream? Workstream { get; set; }

    public List<string> Cohorts { get; set; } = [];

    public List<string> Conditions { get; set; } = [];

    public List<string> Settings { get; set; } = [];

    [Required(ErrorMessage = "Say whether it touches others")]
    public string? Reach { get; set; }

    [StringLength(200, ErrorMessage = "The lead must be 200 characters or fewer")]
    public string? Lead { get; set; }

    [StringLength(200, ErrorMessage = "The owner must be 200 characters or fewer")]
    public string? SeniorResponsibleOwner { get; set; }

    [StringLength(200, ErrorMessage = "The clinical lead must be 200 characters or fewer")]
    public string? ClinicalLead { get; set; }

    [StringLength(2000, ErrorMessage = "The risks must be 2,000 characters or fewer")]
    public string? Risks { get; set; }

    [StringLength(2000, ErrorMessage = "The analysis must be 2,000 characters or fewer")]
    public string? EqualityAnalysis { get; set; }
}
