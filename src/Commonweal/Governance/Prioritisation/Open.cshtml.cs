using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Governance.Decisions;
using Commonweal.Governance.Programmes;
using Commonweal.Partnership.Partners;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Governance.Prioritisation;

/// <summary>The partnership's team opens an exercise.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class OpenModel(ReadProgrammes programmes, ReadPartners partners, Prioritise prioritise, PartnershipClock clock, Notices notices) : PageModel
{
    public const int CriteriaMax = 6;

    private List<PartnerOrganisation> organisations = [];

    public IReadOnlyList<ProgrammeCase> Programmes { get; private set; } = [];

    public IReadOnlyList<Choice> Partners => [.. organisations.Select(p => new Choice(p.Slug, p.Name))];

    public IReadOnlyList<Choice> Years => [.. Enumerable.Range(FinancialYear.Of(clock.Today).Begins, 4).Select(y => new Choice(y.ToString(CultureInfo.InvariantCulture), new FinancialYear(y).ToString()))];

    public Refusal? Refusal => prioritise.MayOpen;

    [BindProperty]
    public OpenInput Input { get; set; } = new();

    [BindProperty]
    public Guid RequestKey { get; set; }

    public Task OnGetAsync(CancellationToken cancellation) => ReadAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await ReadAsync(cancellation);
        var (budget, criteria, schemes) = (ModelState.Pence("Input.Budget", Input.Budget), Criteria(), Schemes());
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var entry = new ExerciseEntry(Input.Title!.Trim(), Input.Words!.Trim(), Input.Year!.Value, budget ?? 0, criteria, schemes, [.. organisations.Where(p => Input.Voices.Contains(p.Slug))]);
        var outcome = await prioritise.OpenAsync(entry, RequestKey, cancellation);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddRefusal(refusal);
            return Page();
        }

        notices.Say(HttpContext, "The exercise is open for scores.");
        return Redirect(ExerciseCase.Address(outcome.Value.Slug));
    }

    private List<(string Title, int Weight)> Criteria()
    {
        var made = new List<(string, int)>();
        for (var i = 0; i < CriteriaMax; i++)
        {
            var (title, weight) = (Input.Criteria[i]?.Trim(), Input.Weights[i]?.Trim());
            if (string.IsNullOrEmpty(title) && string.IsNullOrEmpty(weight))
            {
                continue;
            }

            if (string.IsNullOrEmpty(title) || title.Length > 200)
            {
                ModelState.AddModelError($"Input.Criteria[{i}]", "Name the criterion in 200 characters or fewer");
            }

            if (!int.TryParse(weight, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number is < 1 or > 100)
            {
                ModelState.AddModelError($"Input.Weights[{i}]", "The weight must be a whole number from 1 to 100");
            }

            made.Add((title ?? "", number));
        }

        return made;
    }

    private List<(ProgrammeCase Programme, long CostPence)> Schemes()
    {
        var made = new List<(ProgrammeCase, long)>();
        for (var i = 0; i < Programmes.Count; i++)
        {
            if (Input.Costs[i] is { Length: > 0 } typed && ModelState.Pence($"Input.Costs[{i}]", typed) is { } cost)
            {
                made.Add((Programmes[i], cost));
            }
        }

        return made;
    }

    private async Task ReadAsync(CancellationToken cancellation)
    {
        organisations = [.. (await partners.ListAsync(cancellation)).Select(p => p.Partner)];
        Programmes = [.. (await programmes.ListAsync(cancellation)).OrderBy(p => p.Programme.Slug, StringComparer.Ordinal)];
        Input.Criteria = Filled(Input.Criteria, CriteriaMax);
        Input.Weights = Filled(Input.Weights, CriteriaMax);
        Input.Costs = Filled(Input.Costs, Programmes.Count);
    }

    private static List<string?> Filled(List<string?> typed, int count) => [.. typed.Concat(Enumerable.Repeat<string?>(null, count)).Take(count)];
}

public sealed class OpenInput
{
    [Required(ErrorMessage = "Enter what it is called"), StringLength(200, ErrorMessage = "The name must be 200 characters or fewer")]
    public string? Title { get; set; }

    [Required(ErrorMessage = "Say what is to be decided"), StringLength(2000, ErrorMessage = "This must be 2,000 characters or fewer")]
    public string? Words { get; set; }

    [Required(ErrorMessage = "Choose the year")]
    public int? Year { get; set; }

    public string? Budget { get; set; }

    public List<string> Voices { get; set; } = [];

    public List<string?> Criteria { get; set; } = [];

    public List<string?> Weights { get; set; } = [];

    public List<string?> Costs { get; set; } = [];
}
