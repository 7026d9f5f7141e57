using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Community;
using Commonweal.Domain.Community.Complaints;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Partnership.Commitments;
using Commonweal.Partnership.Partners;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Community.Complaints;

/// <summary>A complaints manager enters a complaint that came by letter, by telephone or in person: the same questions, the same rules, and the time from the day it was received.</summary>
[Shows(KindOfThing.Complaints)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class LogModel(MakeComplaint makeComplaint, ReadPartners readPartners, Standing standing, PartnershipClock clock, Notices notices) : ActPageModel(notices)
{
    private readonly string code = ComplaintCode.New();

    private IReadOnlyList<PartnerOrganisation> partners = [];

    private IReadOnlyList<AcceptedFile> files = [];

    private Complaint? made;

    public IEnumerable<Choice> Others => partners.Where(p => p.Id != standing.PartnerId).Select(p => new Choice(p.Slug, p.Name));

    public string ActingFor => standing.ActingFor;

    [BindProperty]
    public LogInput Input { get; set; } = new();

    public override Refusal? Refusal => ComplaintRules.MayLog(standing.Speaker).Refusal;

    protected override string Done => $"It is entered. Send whoever complained this code, which is shown only now: {code}. With it they follow it here.";

    protected override string After => ComplaintReading.Address(made!.Reference);

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        partners = await readPartners.TakenPartAsync(cancellation);
        files = await ModelState.AcceptAllAsync(Input.Files, "Input.Files", cancellation);
        return true;
    }

    protected override void Check()
    {
        Input.Check(ModelState, Input.Partners.Count + 1);
        if (Input.ReceivedOn is { } on && LoggingRules.MayBeReceivedOn(on, clock.Today).Refusal is { } refusal)
        {
            ModelState.AddRefusal(refusal, "Input.ReceivedOn");
        }

        if (Input.HappenedOn > Input.ReceivedOn)
        {
            ModelState.AddModelError("Input.HappenedOn", "It cannot have happened after it was received");
        }
    }

    protected override async Task<Refusal?> ActAsync(CancellationToken cancellation)
    {
        var entry = Input.Entry(partners, files) with { Logged = new LoggedEntry(standing.PartnerId!.Value, standing.PersonId, standing.Actor, Input.ReceivedOn!.Value, Input.Through!.Value) };
        var outcome = await makeComplaint.ExecuteAsync(entry, code, RequestKey, cancellation);
        made = outcome.IsRefused ? null : outcome.Value;
        return outcome.Refusal;
    }
}

public sealed class LogInput : MakeInput
{
    [Required(ErrorMessage = "Enter the day it was received")]
    public DateOnly? ReceivedOn { get; set; }

    [Required(ErrorMessage = "Choose how it came")]
    public ReceivedThrough? Through { get; set; }
}
