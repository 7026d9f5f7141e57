using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Community;
using Commonweal.Domain.Community.Requests;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Commands;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Community.Requests;

/// <summary>The officer of an authority enters a request that came by letter, by email or by word of mouth: the same rules, and the time from the day it was received.</summary>
[Shows(KindOfThing.Requests)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class LogModel(AskForInformation ask, ReadRequests read, Standing standing, PartnershipClock clock, Notices notices) : ActPageModel(notices)
{
    private AuthorityReading? own;

    private InformationRequest? asked;

    public string ActingFor => standing.ActingFor;

    [BindProperty]
    public LogInput Input { get; set; } = new();

    public override Refusal? Refusal => RequestRules.MayLog(standing.Speaker).Refusal ?? (own is { Authority.Answers: true } ? null : new NotAPublicAuthority());

    protected override string Done => "It is entered. Tell whoever asked that it has come, and by when you answer.";

    protected override string After => RequestReading.Address(asked!.Reference);

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        own = (await read.AuthoritiesAsync(cancellation)).FirstOrDefault(a => a.Partner.Id == standing.PartnerId);
        return true;
    }

    protected override void Check()
    {
        ModelState.CheckAnswerAddress(Input.Contact, "Input.Contact");
        if (Input.ReceivedOn is { } on && LoggingRules.MayBeReceivedOn(on, clock.Today).Refusal is { } refusal)
        {
            ModelState.AddRefusal(refusal, "Input.ReceivedOn");
        }
    }

    protected override async Task<Refusal?> ActAsync(CancellationToken cancellation)
    {
        var logged = new LoggedEntry(standing.PartnerId!.Value, standing.PersonId, standing.Actor, Input.ReceivedOn!.Value, Input.Through!.Value);
        var outcome = await ask.ExecuteAsync(new RequestEntry(own, Input.Words!.Trim(), Input.Name!.Trim(), Input.Contact!.Trim(), 0) { Logged = logged }, RequestKey, cancellation);
        asked = outcome.IsRefused ? null : outcome.Value;
        return outcome.Refusal;
    }
}

public sealed class LogInput
{
    [Required(ErrorMessage = "Enter the day it was received")]
    public DateOnly? ReceivedOn { get; set; }

    [Required(ErrorMessage = "Choose how it came")]
    public ReceivedThrough? Through { get; set; }

    [Required(ErrorMessage = "Enter what they want to know"), StringLength(4000, ErrorMessage = "What they want to know must be 4,000 characters or fewer")]
    public string? Words { get; set; }

    [Required(ErrorMessage = "Enter who asks"), StringLength(200, ErrorMessage = "The name must be 200 characters or fewer")]
    public string? Name { get; set; }

    [Required(ErrorMessage = "Enter the address that the answer should go to"), StringLength(400, ErrorMessage = "The address must be 400 characters or fewer")]
    public string? Contact { get; set; }
}
