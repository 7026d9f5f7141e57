using Commonweal.Domain.Partnership.Agreements;

namespace Commonweal.Partnership.Agreements;

/// <summary>What a reader is told ahead of a refresh or an expiry, and after it (AGR-02).</summary>
public sealed record TermWarning(string Heading, string Words)
{
    private const int DaysAhead = 183;

    public static TermWarning? Of(AgreementVersion? version, DateOnly today)
    {
        if (version?.Expires is { } expires && expires < today)
        {
            return new("This agreement has expired", $"Its term ended on {expires:d MMMM yyyy}. What cites it is flagged; care and payments already arranged go on.");
        }

        if (version?.RefreshDue is { } refresh && refresh < today)
        {
            return new("The refresh is overdue", $"A refreshed text was due by {refresh:d MMMM yyyy}.");
        }

        return (version?.RefreshDue, version?.Expires) switch
        {
            ({ } due, _) when due <= today.AddDays(DaysAhead) => new("A refresh is due", $"A refreshed text is due by {due:d MMMM yyyy}, in {Days(due, today)}."),
            (_, { } end) when end <= today.AddDays(DaysAhead) => new("The term is ending", $"It expires on {end:d MMMM yyyy}, in {Days(end, today)}."),
            _ => null,
        };
    }

    private static string Days(DateOnly date, DateOnly today) => date.DayNumber - today.DayNumber is var days && days == 1 ? "1 day" : $"{days} days";
}
