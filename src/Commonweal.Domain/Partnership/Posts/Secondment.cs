using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Partnership.Posts;

/// <summary>Someone, or part of a post, lent by one partner to another: the lender stays the employer (LEA-05, PAR-13).</summary>
public sealed class Secondment : IVersionedFact
{
    public required SecondmentId Id { get; init; }

    public required string Slug { get; init; }

    public required string Title { get; init; }

    public required PartnerId LenderId { get; init; }

    public required PartnerId HostId { get; init; }

    /// <summary>Hundredths of a whole-time equivalent: 50 is half a post.</summary>
    public required int WholeTimeHundredths { get; init; }

    public required string Terms { get; init; }

    /// <summary>How the host pays the lender back, or that it does not.</summary>
    public required string RechargeBasis { get; init; }

    public long? RechargePencePerQuarter { get; init; }

    /// <summary>Made up for the demonstration, and marked so wherever it is shown.</summary>
    public required bool IsSynthetic { get; init; }

    public required DateOnly From { get; init; }

    public DateOnly? To { get; init; }

    public required DateTime KnownFrom { get; init; }

    public DateTime? SupersededAt { get; set; }

    public required Provenance Provenance { get; init; }

    /// <summary>Whether a secondment may be recorded.</summary>
    public static Outcome<Secondment> MayBegin(Secondment secondment)
    {
        if (secondment.LenderId == secondment.HostId)
        {
            return new LentToItself();
        }

        if (secondment.To < secondment.From)
        {
            return new SecondmentEndsBeforeItBegins(secondment.From, secondment.To.Value);
        }

        return string.IsNullOrWhiteSpace(secondment.Terms) || string.IsNullOrWhiteSpace(secondment.RechargeBasis) ? new SecondmentNeedsTerms() : secondment;
    }
}

public sealed record LentToItself() : Refusal("The lender and the host are the same partner: a secondment is from one partner to another.");

public sealed record SecondmentEndsBeforeItBegins(DateOnly From, DateOnly To)
    : Refusal($"The secondment would end on {To:d MMMM yyyy}, before it begins on {From:d MMMM yyyy}.");

public sealed record SecondmentNeedsTerms() : Refusal("A secondment states its terms, and on what basis the host pays the lender back, or that it does not.")
{
    public override string RestsOn => "S0:407-414";

    public override string WhoCouldMend => "The lender and the host";
}
