using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Agreements;

/// <summary>Makes an organisation a party to an agreement.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class AskModel(ReadAgreements agreements, AddParty addParty, CommonwealContext context, Standing standing, PartnershipClock clock, Notices notices) : ActPageModel(notices)
{
    private List<PartnerOrganisation> all = [];
    private HashSet<PartnerId> parties = [];

    public AgreementReading Reading { get; private set; } = null!;

    public override Refusal? Refusal => SpeakingFor.ThePartnership(standing.Speaker).Refusal;

    public IReadOnlyList<Choice> Partners => [.. all.Where(p => !parties.Contains(p.Id)).Select(p => new Choice(p.Slug, p.Name))];

    public static IReadOnlyList<Choice> Kinds { get; } = [.. Enum.GetValues<SovereignBodyKind>().Where(k => k.Decides()).Select(k => new Choice(k.ToString(), k.InWords()))];

    [BindProperty]
    public AskInput Input { get; set; } = new();

    protected override string Done => $"{Asked.Name} is asked to approve it. Its approval is awaited.";

    protected override string After => Reading.Url;

    private PartnerOrganisation Asked => all.First(p => p.Slug == Input.Partner);

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        if (await agreements.FindAsync(RouteSlug, cancellation) is not { } reading)
        {
            return false;
        }

        Reading = reading;
        parties = [.. reading.Standings.Select(s => s.Partner.Id)];
        all = await context.Set<PartnerOrganisation>().AsNoTracking().OrderBy(p => p.Name).ToListAsync(cancellation);
        return true;
    }

    protected override void Fill() => Input.From = clock.Today;

    protected override void Check()
    {
        RequireAmong("Input.Partner", Input.Partner, all.Select(p => p.Slug), "Choose one of the organisations in the list");
        if (!string.IsNullOrWhiteSpace(Input.Body) && Input.BodyKind is null)
        {
            ModelState.AddModelError("Input.BodyKind", "Choose what kind of body it is");
        }
    }

    protected override async Task<Refusal?> ActAsync(CancellationToken cancellation)
    {
        var body = Trimmed(Input.Body) is { } name ? new NewBody(name, Input.BodyKind!.Value) : null;
        return (await addParty.ExecuteAsync(Reading, Asked, Input.From!.Value, Input.Reason!.Trim(), body, RequestKey, cancellation)).Refusal;
    }
}

public sealed class AskInput
{
    [Required(ErrorMessage = "Choose the organisation")]
    public string? Partner { get; set; }

    [Required(ErrorMessage = "Enter the day it was asked")]
    public DateOnly? From { get; set; }

    [Required(ErrorMessage = "Say who decided to ask it, and where it is minuted"), StringLength(600, ErrorMessage = "The reason must be 600 characters or fewer")]
    public string? Reason { get; set; }

    [StringLength(200, ErrorMessage = "The name of the body must be 200 characters or fewer")]
    public string? Body { get; set; }

    public SovereignBodyKind? BodyKind { get; set; }
}
