using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Partnership.Messages;
using Commonweal.Partnership.Partners;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Partnership.Workforce;

[Shows(KindOfThing.Partnership)]
public sealed class BriefModel(CommonwealContext context, ReadMessages messages, BriefStaff briefStaff, PartnershipClock clock, Standing standing, Notices notices) : PartnerFormModel(context, notices)
{
    /// <summary>The slug of the common message that staff were told; none for any other briefing.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Message { get; set; }

    /// <summary>That message, as it stands.</summary>
    public MessageReading? Told { get; private set; }

    [BindProperty]
    public BriefInput Input { get; set; } = new();

    protected override string Done => "The briefing is entered, for everyone to read.";

    protected override string After => Told?.Url ?? "/partnership/workforce";

    protected override async Task<bool> ReadMoreAsync(CancellationToken cancellation)
    {
        Told = string.IsNullOrEmpty(Message) ? null : await messages.FindAsync(Message, cancellation);
        return true;
    }

    protected override void Fill()
    {
        (Input.Partner, Input.On) = (standing.PartnerSlug, clock.Today);
        Input.Words = Told is { } told ? $"{told.Message.Title}, version {told.Current.Number}." : null;
    }

    protected override void Check() => RequirePartner("Input.Partner", Input.Partner);

    protected override async Task<Refusal?> ActAsync(CancellationToken cancellation) =>
        (await briefStaff.ExecuteAsync(Partner(Input.Partner)!, Input.On!.Value, Input.Audience?.Trim() ?? "", Input.Words?.Trim() ?? "", Told is { } told ? (told.Message.Slug, told.Current.Number) : null, RequestKey, cancellation)).Refusal;
}

public sealed class BriefInput
{
    [Required(ErrorMessage = "Choose the organisation that briefed its staff")]
    public string? Partner { get; set; }

    [Required(ErrorMessage = "Enter the day of the briefing")]
    public DateOnly? On { get; set; }

    [StringLength(200, ErrorMessage = "The staff must be named in 200 characters or fewer")]
    public string? Audience { get; set; }

    [StringLength(2000, ErrorMessage = "What they were told must be 2,000 characters or fewer")]
    public string? Words { get; set; }
}
