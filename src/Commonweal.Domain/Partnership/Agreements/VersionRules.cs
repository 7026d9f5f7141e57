using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Partnership.Agreements;

/// <summary>What must hold for another version of an agreement to be put forward.</summary>
public static class VersionRules
{
    /// <returns>The number that the version gets.</returns>
    public static Outcome<int> MayPutForward(IReadOnlyCollection<AgreementVersion> earlier, ExactText text, DateOnly? effectiveFrom, DateOnly? refreshDue, DateOnly? expires)
    {
        if (expires < effectiveFrom || refreshDue < effectiveFrom || (refreshDue is not null && expires < refreshDue))
        {
            return new DatesOutOfOrder();
        }

        return NextNumber(earlier, text);
    }

    /// <summary>A text is put forward when its words change: of an agreement, or of a matter.</summary>
    public static Outcome<int> NextNumber(IReadOnlyCollection<IExactVersion> earlier, ExactText text) =>
        earlier.FirstOrDefault(v => v.Hash == text.Hash) is { } same ? new SameTextAsBefore(same.Number) : earlier.Count == 0 ? 1 : earlier.Max(v => v.Number) + 1;
}

public sealed record SameTextAsBefore(int Number) : Refusal($"This is word for word the text of version {Number}. A version is put forward when the text changes.");

public sealed record DatesOutOfOrder() : Refusal("An agreement takes effect first, is refreshed next and expires last. Put the dates in that order.");
