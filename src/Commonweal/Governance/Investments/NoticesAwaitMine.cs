using Commonweal.Domain.Partnership.People;
using Commonweal.Partnership.Today;
using Commonweal.Platform.Authority;

namespace Commonweal.Governance.Investments;

/// <summary>The notices on which whoever is signed in has been asked what they would mean for the own partner.</summary>
public sealed class NoticesAwaitMine(ReadInvestments read, Standing standing) : IAwaitMine
{
    public async Task<IReadOnlyList<ToDo>> ForMeAsync(CancellationToken cancellation) =>
        standing.PartnerId is not { } own || SpeakingFor.APartner(own, "", standing.Speaker).IsRefused ? []
        : [.. (await read.ListAsync(cancellation)).SelectMany(s => s.Impacts.Where(i => i.Partner == own && i.IsWaitedFor)
            .Select(i => new ToDo($"Say what {s.Scheme.Title} would mean for {standing.PartnerName}", $"by {i.WaitsUntil:d MMMM yyyy}", "Answer", $"{s.Url}/answer")))];
}
