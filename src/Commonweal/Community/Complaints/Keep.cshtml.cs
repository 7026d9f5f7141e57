using Commonweal.Community.Keeping;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Commands;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Community.Complaints;

/// <summary>How long what was written in one complaint is kept.</summary>
[Shows(KindOfThing.Complaints)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class KeepModel(ReadComplaints read, KeepTexts keep, Standing standing, PartnershipClock clock, Notices notices) : KeepPageModel(keep, standing, clock, notices)
{
    protected override async Task<IKeptMatter?> FindAsync(string reference, CancellationToken cancellation) => await read.FindOurAsync(reference, cancellation) is { } reading ? new KeptComplaint(reading) : null;
}
