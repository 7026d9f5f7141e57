using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Partnership.Partners;

[Shows(KindOfThing.Partnership)]
public sealed class StatusModel(ReadPartners partners, ChangeStatus changeStatus, Standing standing, Notices notices) : ActPageModel(notices)
{
    private StatusPeriod? current;

    public PartnerOrganisation Partner { get; private set; } = null!;

    public string NowInWords => current is null ? "It has no status yet." : $"It is {current.Status} now, since {current.From:d MMMM yyyy}.";

    public IReadOnlyList<Choice> Choices => [.. (current?.Status.Next() ?? [PartnerStatus.Invited, PartnerStatus.Affiliate]).Select(s => new Choice(s.ToString(), s.ToString(), s.Meaning()))];

    public override Refusal? Refusal => SpeakingFor.ThePartnership(standing.Speaker).Refusal;

    [BindProperty]
    public StatusInput Input { get; set; } = new();

    protected override string Done => "The status is changed, with its reason in the history.";

    protected override string After => PartnerReading.Address(Partner.Slug);

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        if (await partners.FindAsync(RouteSlug, cancellation) is not { } reading)
        {
            return false;
        }

        (Partner, current) = (reading.Reading.Partner, reading.Reading.Status);
        return true;
    }

    protected override async Task<Refusal?> ActAsync(CancellationToken cancellation) =>
        (await changeStatus.ExecuteAsync(Partner, Input.Status!.Value, Input.From!.Value, Input.Reason!.Trim(), RequestKey, cancellation)).Refusal;
}

public sealed class StatusInput
{
    [Required(ErrorMessage = "Choose what it becomes")]
    public PartnerStatus? Status { get; set; }

    [Required(ErrorMessage = "Enter the first day of the new status")]
    public DateOnly? From { get; set; }

    [Required(ErrorMessage = "Say who decided it, and where it is minuted"), StringLength(600, ErrorMessage = "The reason must be 600 characters or fewer")]
    public string? Reason { get; set; }
}
