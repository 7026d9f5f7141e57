using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Community.Pledges;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Partnership.Partners;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Community.Pledges;

/// <summary>A partner pledges something to residents.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class MakeModel(MakePledge makePledge, ReadPledges read, ReadPartners partners, PartnershipClock clock, Standing standing, Notices notices) : CommunityFormModel(standing, notices)
{
    private PartnerOrganisation? own;

    public IReadOnlyList<Choice> Statements { get; private set; } = [];

    [BindProperty]
    public MakePledgeInput Input { get; set; } = new();

    public override string Back => PledgeOfPartner.ListAddress;

    public override Refusal? Refusal => own is null ? new EachPledgesForItself(Standing.Speaker.InWords) : SpeakingFor.APartner(own.Id, own.ShortName, Standing.Speaker).Refusal;

    protected override string Done => "The pledge is made. Everybody can read it.";

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        own = (await partners.ListAsync(cancellation)).FirstOrDefault(p => p.Partner.Id == Standing.PartnerId)?.Partner;
        Statements = [.. (await read.StatementsAsync(cancellation)).Select(s => new Choice(s.Slug, s.Text))];
        return true;
    }

    protected override void Fill() => Input.MadeOn = clock.Today;

    protected override void Check()
    {
        if (Input.Statement is { } statement && Statements.All(s => s.Value != statement))
        {
            ModelState.AddModelError("Input.Statement", "Choose a statement from the list");
        }
    }

    protected override Task<Refusal?> ActAsync(CancellationToken cancellation) => makePledge.ExecuteAsync(Input, own!, RequestKey, cancellation);
}

public sealed class MakePledgeInput
{
    [Required(ErrorMessage = "Enter the pledge"), StringLength(600, ErrorMessage = "The pledge must be 600 characters or fewer")]
    public string? Text { get; set; }

    [Required(ErrorMessage = "Say who gives it"), StringLength(200, ErrorMessage = "The post must be 200 characters or fewer")]
    public string? GivenBy { get; set; }

    [Required(ErrorMessage = "Enter the day it was given")]
    public DateOnly? MadeOn { get; set; }

    public DateOnly? DueOn { get; set; }

    public string? Statement { get; set; }
}
