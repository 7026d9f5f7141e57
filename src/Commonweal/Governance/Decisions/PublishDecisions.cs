using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Search;

namespace Commonweal.Governance.Decisions;

/// <summary>Every matter proposed by the day, with its question and how far it has come; and what is missing before it can be decided.</summary>
public sealed class PublishDecisions(ReadDecisions decisions) : IPublish
{
    public KindOfThing Shows => KindOfThing.Public;

    public async Task<IReadOnlyList<PublishedThing>> ListAsync(CancellationToken cancellation) =>
    [
        .. (await decisions.ListAsync(cancellation)).SelectMany(c => c.Reading.Missing
            .Select(lack => new PublishedThing("Missing before a decision", lack.Sentence, c.Decision.Title, c.Url, new Provenance(lack.RestsOn)))
            .Prepend(new PublishedThing("Decision", c.Decision.Title, $"{c.Decision.Question} {c.Reading.Stage.InWords()}. {c.Reading.Text?.Text}", c.Url, c.Decision.Provenance))),
        new("Draft report", "The headings of a report to a body", "A draft report for the next body is made from the record, under the headings of the councils’ own reports.", "/governance/decisions", ReportModel.Form),
    ];
}
