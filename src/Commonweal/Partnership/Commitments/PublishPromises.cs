using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Search;

namespace Commonweal.Partnership.Commitments;

/// <summary>Promises and what was reported of them, services stopped, and what was said to regulators.</summary>
public sealed class PublishPromises(ReadPromises promises) : IPublish
{
    public KindOfThing Shows => KindOfThing.Public;

    public async Task<IReadOnlyList<PublishedThing>> ListAsync(CancellationToken cancellation)
    {
        var made = await promises.ListAsync(cancellation);
        return
        [
            .. made.Select(p => new PublishedThing("Promise", p.Promise.Text, $"{p.OwnerInWords}. {p.Now.InWords}", p.Url, p.Promise.Provenance)),
            .. made.SelectMany(p => p.History.Reports.Select(r => new PublishedThing("Report on a promise", p.Promise.Text, r.Words, p.Url, r.Provenance))),
            .. (await promises.StoppedAsync(cancellation)).Select(s => new PublishedThing("Service stopped", s.Stopped.Name, s.Stopped.Reason, "/partnership/stopped-services", s.Stopped.Provenance)),
            .. (await promises.RepresentationsAsync(cancellation)).Select(r => new PublishedThing("Representation", r.Made.Subject, r.Made.Words, "/partnership/representations", r.Made.Provenance)),
        ];
    }
}
