using System.Collections.Immutable;
using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Governance.Meetings;

/// <summary>A document of a meeting's pack, with its pages. Supplements come after, so that a page once printed keeps its number (LAW-11).</summary>
public sealed class PackDocument : IEvent
{
    public long Id { get; init; }

    public required string Meeting { get; init; }

    /// <summary>The number of the item; null for the agenda itself.</summary>
    public int? Item { get; init; }

    public required string Title { get; init; }

    /// <summary>1 or more.</summary>
    public required int Pages { get; init; }

    /// <summary>Came out after the pack, and is shown so.</summary>
    public required bool IsSupplement { get; init; }

    public required bool IsExempt { get; init; }

    public required DateTime KnownFrom { get; init; }

    public required Provenance Provenance { get; init; }
}

/// <param name="First">Its first page in the whole pack.</param>
public sealed record PagedDocument(PackDocument Document, int First)
{
    public int Last => First + Document.Pages - 1;

    public string InWords => First == Last ? $"Page {First}" : $"Pages {First} to {Last}";
}

public static class MeetingPack
{
    private const int PagesMax = 2000;

    /// <param name="item">The item it belongs to; null for one of the whole pack, such as a cover.</param>
    public static Outcome<PackDocument> MayAdd(PackDocument document, AgendaItem? item, MeetingState state) =>
        state is MeetingState.Closed or MeetingState.Cancelled ? new AgendaIsClosed(state)
        : document.Pages is < 1 or > PagesMax ? new PagesOutOfRange(PagesMax)
        : document.IsExempt && item is not { IsExempt: true } ? new ExemptPaperOfOpenItem()
        : document;

    /// <summary>Every document with its pages in the order in which they came out.</summary>
    public static ImmutableArray<PagedDocument> Paged(IEnumerable<PackDocument> documents)
    {
        var next = 1;
        var paged = ImmutableArray.CreateBuilder<PagedDocument>();
        foreach (var document in documents.OrderBy(d => d.Id))
        {
            paged.Add(new PagedDocument(document, next));
            next += document.Pages;
        }

        return paged.ToImmutable();
    }

    /// <summary>What the public sees: of an exempt document that there is one, and no page of it.</summary>
    public static IEnumerable<PagedDocument> ForThePublic(IEnumerable<PackDocument> documents) => Paged(documents).Where(d => !d.Document.IsExempt);
}

public sealed record PagesOutOfRange(int Most) : Refusal($"A paper has at least one page and at most {Most:N0}.");

public sealed record ExemptPaperOfOpenItem() : Refusal("A paper is kept back only under an item that is exempt, with its paragraph and the test of public interest. Add the item as exempt first.")
{
    public override string RestsOn => "Local Government Act 1972, Schedule 12A";
}
