using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Community.Pledges;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Community.Pledges;

/// <summary>A partner says whether its pledge is kept, and what shows it.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class ReportModel(MakePledge makePledge, ReadPledges read, Standing standing, Notices notices) : CommunityFormModel(standing, notices)
{
    public static IReadOnlyList<Choice> States { get; } = [.. Enum.GetValues<PledgeStanding>().Select(s => new Choice(s.ToString(), s.InWords()))];

    public PledgeOfPartner Pledge { get; private set; } = null!;

    [BindProperty, Required(ErrorMessage = "Choose how it stands")]
    public PledgeStanding? State { get; set; }

    [BindProperty, Required(ErrorMessage = "Say in words how it stands"), StringLength(2000, ErrorMessage = "The words must be 2,000 characters or fewer")]
    public string? Words { get; set; }

    [BindProperty, StringLength(400, ErrorMessage = "This must be 400 characters or fewer")]
    public string? Evidence { get; set; }

    public override string Back => PledgeOfPartner.ListAddress;

    public override Refusal? Refusal => SpeakingFor.APartner(Pledge.Partner.Id, Pledge.Partner.ShortName, Standing.Speaker).Refusal;

    protected override string Done => "How the pledge stands is written down.";

    protected override async Task<bool> FindAsync(CancellationToken cancellation) => (Pledge = (await read.FindAsync(RouteSlug, cancellation))!) is not null;

    protected override Task<Refusal?> ActAsync(CancellationToken cancellation) => makePledge.ReportAsync(Pledge, State!.Value, Words!.Trim(), Trimmed(Evidence), RequestKey, cancellation);
}
