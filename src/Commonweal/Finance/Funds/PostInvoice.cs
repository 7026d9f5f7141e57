using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Finance.Ledger;
using Commonweal.Domain.Foundation;
using Commonweal.Finance.Ledger;
using Commonweal.Platform.Authority;

namespace Commonweal.Finance.Funds;

public sealed record InvoiceEntry(ScheduleLine Line, DateOnly ServiceFrom, DateOnly ServiceTo, Money Sum, PermittedExpenditure Expenditure, string Words, string Reference, Guid RequestKey, string? AboveBecause);

/// <param name="Split">What of it stands where.</param>
public sealed record PostedInvoice(PostedSet Set, InvoiceAcross Split);

/// <summary>The pool manager posts an invoice by the days of its service: what falls before the money was pooled stands on the line that it was then, or outside the fund.</summary>
public sealed class PostInvoice(ManageFund manage, Standing standing)
{
    public async Task<Outcome<PostedInvoice>> ExecuteAsync(FundCase fund, InvoiceEntry entry, CancellationToken cancellation)
    {
        var line = entry.Line;
        var split = InvoiceAcross.Of(
            new ServiceInvoice(entry.Reference, line.Slug, entry.ServiceFrom, entry.ServiceTo, entry.Sum), new FundLine(line.Name, line.Part, fund.OriginOf(line), Money.Zero), Before(fund, line), fund.Phase?.Since ?? line.From, manage.Today);
        if (split.IsRefused)
        {
            return split.Refusal;
        }

        var allowed = await manage.MaySpendAsync(fund, line.Slug, entry.Sum, entry.Words, entry.ServiceTo, cancellation);
        if (allowed.IsRefused)
        {
            return allowed.Refusal;
        }

        LineSpend[] parts = [.. split.Value.Posted.Select(p => p with { Line = p.Line == line.Name ? line.Slug : line.Follows! })];
        var words = $"{entry.Words}, service from {entry.ServiceFrom:d MMMM yyyy} to {entry.ServiceTo:d MMMM yyyy}. {split.Value.InWords}";
        var set = new FundEvents(fund.Fund.Slug).Invoice($"spend-{Slug.From(entry.Reference)}", entry.ServiceTo, words, parts);
        var remarks = new SetRemarks(LedgerSetKind.Spend, standing.PersonSlug) { Expenditure = entry.Expenditure, Basis = allowed.Value.Basis.InWords, AboveBecause = entry.AboveBecause };
        var posted = await manage.PostAsync(fund, set, () => remarks, entry.RequestKey, $"{fund.Fund.Title} spent {Money.Sum(parts.Select(p => p.Amount)).InWords} on {line.Name}: {words}", (known, _) => Task.FromResult(known.Post(set, manage.Now)), cancellation);
        return posted.Then<PostedInvoice>(set => new PostedInvoice(set, split.Value));
    }

    /// <summary>Since when a line's money is pooled, and what it was before.</summary>
    public static BeforeThePool Before(FundCase fund, ScheduleLine line) => line.Follows is { } slug && fund.Newest(slug) is { } before
        ? new(fund.Entries.Where(e => e.Slug == line.Slug).Min(e => e.From), new FundLine(before.Name, before.Part, fund.OriginOf(before), Money.Zero))
        : new(fund.Phase?.Since ?? line.From, null);
}
