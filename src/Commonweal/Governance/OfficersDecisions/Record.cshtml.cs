using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Bodies;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.Posts;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Governance.Bodies;
using Commonweal.Governance.Decisions;
using Commonweal.Partnership.Partners;
using Commonweal.Partnership.Posts;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Governance.OfficersDecisions;

/// <summary>A partner's recorder enters what an officer decided under that partner's own grant.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class RecordModel(ReadPosts posts, ReadPartners partners, ReadBodies bodies, ReadOfficersDecisions decisions, RecordOfficersDecision record, Standing standing, PartnershipClock clock, Notices notices) : PageModel
{
    private PartnerOrganisation? own;
    private IReadOnlyList<(PostReading Post, AuthorityGrant Grant)> grants = [];
    private IReadOnlyDictionary<string, Body> teams = new Dictionary<string, Body>();

    public IReadOnlyList<Choice> Grants => own is null ? [] : [.. grants.Select(g => new Choice($"{g.Grant.Id.Value:N}", g.Post.Post.Title, RecordOfficersDecision.InWords(g.Post, g.Grant, own)))];

    public IReadOnlyList<Choice> Subjects =>
        [.. grants.SelectMany(g => g.Grant.Services.Concat(g.Grant.Fund is { } fund ? [fund] : Array.Empty<string>()).Select(s => new Choice(s, g.Post.ServiceName(s)))).DistinctBy(c => c.Value).OrderBy(c => c.Text, StringComparer.CurrentCulture)];

    public IReadOnlyList<Choice> Bodies => [.. teams.Values.OrderBy(b => b.Name, StringComparer.CurrentCulture).Select(b => new Choice(b.Slug, b.Name))];

    /// <summary>Records of the own partner that may be put right.</summary>
    public IReadOnlyList<Choice> Earlier { get; private set; } = [];

    public Refusal? Refusal => own is null ? new OnlyAPartnersOfficer() : record.MayRecordFor(own).Refusal ?? (grants.Count == 0 ? new NothingGranted(own.ShortName) : null);

    [BindProperty]
    public OfficersInput Input { get; set; } = new();

    [BindProperty]
    public Guid RequestKey { get; set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        await ReadAsync(cancellation);
        (Input.On, Input.Body) = (clock.Today, teams.ContainsKey("joint-executive-team") ? "joint-executive-team" : null);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await ReadAsync(cancellation);
        if (Refusal is { } cannot)
        {
            ModelState.AddRefusal(cannot);
            return Page();
        }

        var pence = string.IsNullOrWhiteSpace(Input.Amount) ? 0 : Pounds.Read(Input.Amount);
        if (pence is null)
        {
            ModelState.AddModelError("Input.Amount", "The sum must be in pounds, such as 12,000 or 1250.50");
        }

        var chosen = grants.FirstOrDefault(g => $"{g.Grant.Id.Value:N}" == Input.Grant);
        NotInTheList("Input.Grant", chosen.Grant is null);
        NotInTheList("Input.Body", Input.Body is { } body && !teams.ContainsKey(body));
        NotInTheList("Input.Subject", Input.Subject is { } subject && Subjects.All(s => s.Value != subject));
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var entry = new OfficersEntry(
            teams[Input.Body!], chosen.Post, chosen.Grant!, Input.Subject!, Input.Decided!.Trim(), Input.Reasons!.Trim(), pence!.Value, Input.On!.Value, string.IsNullOrWhiteSpace(Input.Exempt) ? null : Input.Exempt.Trim(),
            Earlier.Any(e => e.Value == Input.Corrects) ? long.Parse(Input.Corrects!, System.Globalization.CultureInfo.InvariantCulture) : null);
        if (await record.ExecuteAsync(own!, entry, RequestKey, cancellation) is { } refusal)
        {
            ModelState.AddRefusal(refusal);
            return Page();
        }

        notices.Say(HttpContext, "What the officer decided is recorded.");
        return Redirect(OfficersDecisionReading.ListAddress);
    }

    private void NotInTheList(string field, bool isNot)
    {
        if (isNot && ModelState.GetFieldValidationState(field) != Microsoft.AspNetCore.Mvc.ModelBinding.ModelValidationState.Invalid)
        {
            ModelState.AddModelError(field, "Choose one in the list");
        }
    }

    private async Task ReadAsync(CancellationToken cancellation)
    {
        own = (await partners.ListAsync(cancellation)).Select(p => p.Partner).FirstOrDefault(p => p.Id == standing.PartnerId);
        teams = (await bodies.NamesAsync(cancellation)).Values.Where(b => b.Kind.Can(BodyVerb.RecordOfficersDecision)).ToDictionary(b => b.Slug);
        if (own is null)
        {
            return;
        }

        grants = ReadPosts.Of(await posts.AllAsync(cancellation), own.Id);
        Earlier = [.. (await decisions.ListAsync(cancellation)).Where(d => d.Partner.Id == own.Id && d.CorrectedBy is null).Select(d => new Choice($"{d.Decision.Id}", $"{d.Decision.On:d MMMM yyyy}: {(d.Decided.Length <= 80 ? d.Decided : d.Decided[..80])}"))];
    }
}

public sealed class OfficersInput
{
    [Required(ErrorMessage = "Choose the post whose holder decided")]
    public string? Grant { get; set; }

    [Required(ErrorMessage = "Choose the team in which it was decided")]
    public string? Body { get; set; }

    [Required(ErrorMessage = "Choose the service or fund")]
    public string? Subject { get; set; }

    [Required(ErrorMessage = "Enter the day")]
    public DateOnly? On { get; set; }

    [Required(ErrorMessage = "Say what was decided"), StringLength(2000, ErrorMessage = "This must be 2,000 characters or fewer")]
    public string? Decided { get; set; }

    [Required(ErrorMessage = "Say why"), StringLength(2000, ErrorMessage = "The reasons must be 2,000 characters or fewer")]
    public string? Reasons { get; set; }

    public string? Amount { get; set; }

    [StringLength(400, ErrorMessage = "This must be 400 characters or fewer")]
    public string? Exempt { get; set; }

    public string? Corrects { get; set; }
}

public sealed record OnlyAPartnersOfficer() : Refusal("A partner records what its own officers decided, and you are acting for none.")
{
    public override string RestsOn => "S3:185";

    public override string WhoCouldMend => "The recorder, chief executive or accountable officer of the partner";
}

public sealed record NothingGranted(string Partner) : Refusal($"{Partner} has granted no joint post anything that holds today, so none of its holders can decide for it.")
{
    public override string RestsOn => "S3:185";

    public override string WhoCouldMend => $"{Partner}, by granting it at the joint posts";
}
