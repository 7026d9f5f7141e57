using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.Funds;

/// <param name="RingFenceOf">The partner whose money alone paid for it; null is pool money.</param>
public sealed record PaidLine(string Id, Money Amount, string? RingFenceOf = null);

public sealed record FundedLine(PaidLine Line, PartnerSums FundedBy);

/// <summary>Every line of spend to who paid for it, to the penny (S75-10). The split of each line is what is posted; the fund's statement gives the share of the whole, and the pennies between the two are shown and come to nought.</summary>
public sealed record FollowTheMoney(IReadOnlyList<FundedLine> Lines, PartnerSums ByPartner, PartnerSums FundLevelShareOfPooledSpend, PartnerSums RoundingDifference)
{
    public Money Total => ByPartner.Total;

    public IReadOnlyList<string> Workings =>
    [
        .. Lines.Select(l => l.Line.RingFenceOf is { } origin
            ? $"{l.Line.Id}, {Sentences.Pounds(l.Line.Amount.Pence)}, is ring-fenced money of {origin}."
            : $"{l.Line.Id}, {Sentences.Pounds(l.Line.Amount.Pence)}, is paid in proportion to contributions."),
        $"Rounded line by line and rounded once differ by {Sentences.List([.. RoundingDifference.Select(d => $"{Sentences.Pounds(d.Value.Pence)} for {d.Key}")])}.",
    ];

    public static Outcome<FollowTheMoney> Of(PartnerSums contributions, IReadOnlyList<PaidLine> lines)
    {
        var (funded, all, pooled) = (new List<FundedLine>(), new Dictionary<string, Money>(StringComparer.Ordinal), new Dictionary<string, Money>(StringComparer.Ordinal));
        foreach (var line in lines)
        {
            Outcome<PartnerSums> by = line.RingFenceOf is { } origin ? PartnerSums.AllTo(contributions.Partners, origin, line.Amount) : contributions.Apportion(line.Amount);
            if (by.IsRefused)
            {
                return by.Refusal;
            }

            funded.Add(new FundedLine(line, by.Value));
            foreach (var (partner, sum) in by.Value)
            {
                all[partner] = all.GetValueOrDefault(partner) + sum;
                pooled[partner] = pooled.GetValueOrDefault(partner) + (line.RingFenceOf is null ? sum : Money.Zero);
            }
        }

        var whole = Money.Sum(lines.Where(l => l.RingFenceOf is null).Select(l => l.Amount));
        return contributions.Apportion(whole).Then<FollowTheMoney>(share => new FollowTheMoney(
            funded,
            PartnerSums.Of(contributions.Partners, p => all.GetValueOrDefault(p)),
            share,
            PartnerSums.Of(contributions.Partners, p => pooled.GetValueOrDefault(p) - share[p])));
    }
}
