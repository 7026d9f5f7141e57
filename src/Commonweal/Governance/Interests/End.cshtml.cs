using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Interests;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Commands;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Governance.Interests;

/// <summary>Somebody says that an interest of their own ended.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class EndModel(ReadInterests interests, RegisterInterest registerInterest, Standing standing, PartnershipClock clock, Notices notices) : ActPageModel(notices)
{
    public Interest Interest { get; private set; } = null!;

    [BindProperty, Required(ErrorMessage = "Enter the last day")]
    public DateOnly? LastDay { get; set; }

    protected override string Done => "The interest ends on the day you gave, and stays in the register for six months after it.";

    protected override string After => "/governance/interests";

    protected override async Task<bool> FindAsync(CancellationToken cancellation) => long.TryParse(RouteText("id"), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
        && (Interest = (await interests.FindOwnAsync(id, standing.PersonId, cancellation))!) is not null;

    protected override void Fill() => LastDay = clock.Today;

    protected override async Task<Refusal?> ActAsync(CancellationToken cancellation) => (await registerInterest.EndAsync(Interest, LastDay!.Value, RequestKey, cancellation)).Refusal;
}
