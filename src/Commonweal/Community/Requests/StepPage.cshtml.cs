using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Community;
using Commonweal.Domain.Community.Requests;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Community.Requests;

/// <summary>The form of one step, for the officer of the authority that answers.</summary>
[Shows(KindOfThing.Requests)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class StepPageModel(ReadRequests read, AnswerRequest answer, Standing standing, PartnershipClock clock, Notices notices) : PageModel
{
    public static IReadOnlyList<Choice> Regimes { get; } = [.. Enum.GetValues<RequestRegime>().Select(r => new Choice(r.ToString(), r.InWords()))];

    public static IReadOnlyList<Choice> Outcomes { get; } = [.. Enum.GetValues<RequestOutcome>().Select(o => new Choice(o.ToString(), o.InWords()))];

    public static IReadOnlyList<Choice> Results { get; } = [.. Enum.GetValues<ReviewResult>().Select(r => new Choice(r.ToString(), r.InWords()))];

    public RequestReading Reading { get; private set; } = null!;

    public RequestForm Form { get; private set; } = null!;

    public Refusal? Refusal => Reading.History.MayBegin(Form.Kind, standing.Speaker, standing.PersonId).Refusal;

    /// <summary>Whether an answer is written, or a changed one may be.</summary>
    public bool Answers => Form.Kind is RequestStepKind.Answered or RequestStepKind.Reviewed;

    /// <summary>An answer must be there: always, but where a review lets the first one stand.</summary>
    private bool NeedsAnswer => Form.Kind == RequestStepKind.Answered || (Form.Kind == RequestStepKind.Reviewed && Input.Review is ReviewResult.Changed or ReviewResult.ChangedInPart);

    public IEnumerable<Choice> Others => Reading.Partners.Values.Where(p => p.Id != standing.PartnerId).OrderBy(p => p.Name, StringComparer.CurrentCulture).Select(p => new Choice(p.Slug, p.Name));

    public IEnumerable<Choice> Exemptions => Reading.Exemptions.Select(e => new Choice(e.Slug, $"{e.Name}{(e.IsQualified ? " (weighed)" : "")}"));

    [BindProperty]
    public RequestStepInput Input { get; set; } = new();

    [BindProperty]
    public Guid RequestKey { get; set; }

    public async Task<IActionResult> OnGetAsync(string reference, string step, CancellationToken cancellation) => await ReadAsync(reference, step, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string reference, string step, CancellationToken cancellation)
    {
        if (!await ReadAsync(reference, step, cancellation))
        {
            return NotFound();
        }

        CheckBesideFields();
        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (await answer.ExecuteAsync(Reading, Entry(), RequestKey, cancellation) is { } refusal)
        {
            ModelState.AddRefusal(refusal, FieldOf(refusal));
            return Page();
        }

        notices.Say(HttpContext, "The step is recorded.");
        return Redirect(Reading.Url);
    }

    // Every error at once, each where it stands, before the rules of the domain are asked.
    private void CheckBesideFields()
    {
        Missing(Form.Kind == RequestStepKind.HolderTold && Input.To is null, "Input.To", "Choose the organisation");
        Missing((Form.Kind == RequestStepKind.Extended || NeedsAnswer) && Input.Regime is null, "Input.Regime", "Choose the law you answer under");
        Missing(NeedsAnswer && Input.Outcome is null, "Input.Outcome", "Choose how you answer");
        Missing(NeedsAnswer && string.IsNullOrWhiteSpace(Input.Asked), "Input.Asked", "Write what was asked, as anybody may read it");
        Missing(NeedsAnswer && string.IsNullOrWhiteSpace(Input.Disclosed), "Input.Disclosed", "Write what was given, as anybody may read it");
        Missing(Form.Kind == RequestStepKind.Reviewed && Input.Review is null, "Input.Review", new ReviewNeedsAResult().Sentence);
        Missing(Form.Kind == RequestStepKind.ReviewAsked && Input.AskedOn is null, "Input.AskedOn", "Enter the day they asked");
        if (Form.Kind == RequestStepKind.ReviewAsked && Input.AskedOn is { } on && LoggingRules.MayBeReceivedOn(on, clock.Today).Refusal is { } refusal)
        {
            ModelState.AddRefusal(refusal, "Input.AskedOn");
        }
    }

    private void Missing(bool isMissing, string field, string words)
    {
        if (isMissing)
        {
            ModelState.TryAddModelError(field, words);
        }
    }

    private RequestStepEntry Entry()
    {
        var entry = new RequestStepEntry(Form.Kind, Input.Words!.Trim());
        return Form.Kind switch
        {
            RequestStepKind.HolderTold => entry with { To = Reading.Partners.Values.FirstOrDefault(p => p.Slug == Input.To)?.Id },
            RequestStepKind.Extended => entry with { Regime = Input.Regime },
            RequestStepKind.ReviewAsked => entry with { On = Input.AskedOn },
            RequestStepKind.Reviewed when !NeedsAnswer => entry with { Review = Input.Review },
            RequestStepKind.Answered or RequestStepKind.Reviewed => entry with
            {
                Regime = Input.Regime, Outcome = Input.Outcome, Exemption = Input.Exemption, Weighed = Input.Weighed?.Trim(), Asked = Input.Asked!.Trim(), Disclosed = Input.Disclosed!.Trim(),
                Review = Form.Kind == RequestStepKind.Reviewed ? Input.Review : null,
            },
            _ => entry,
        };
    }

    private static string FieldOf(Refusal refusal) => refusal switch
    {
        ExemptionNeedsNaming or ExemptionOfAnotherLaw or NothingIsKeptBack => "Input.Exemption",
        PublicInterestNotWeighed => "Input.Weighed",
        DisclosureTellsOfAPerson => "Input.Asked",
        HolderKnowsAlready => "Input.To",
        ReviewBeforeTheAnswer => "Input.AskedOn",
        _ => "",
    };

    private async Task<bool> ReadAsync(string reference, string step, CancellationToken cancellation)
    {
        if (RequestForm.All.FirstOrDefault(f => f.Slug == step) is not { } form || await read.FindOurAsync(reference, cancellation) is not { } reading)
        {
            return false;
        }

        (Reading, Form) = (reading, form);
        return true;
    }
}

public sealed class RequestStepInput
{
    [Required(ErrorMessage = "Write it in words"), StringLength(4000, ErrorMessage = "The words must be 4,000 characters or fewer")]
    public string? Words { get; set; }

    public string? To { get; set; }

    public RequestRegime? Regime { get; set; }

    public ReviewResult? Review { get; set; }

    public DateOnly? AskedOn { get; set; }

    public RequestOutcome? Outcome { get; set; }

    public string? Exemption { get; set; }

    [StringLength(2000, ErrorMessage = "The reasons must be 2,000 characters or fewer")]
    public string? Weighed { get; set; }

    [StringLength(400, ErrorMessage = "What was asked must be 400 characters or fewer")]
    public string? Asked { get; set; }

    [StringLength(2000, ErrorMessage = "What was given must be 2,000 characters or fewer")]
    public string? Disclosed { get; set; }
}
