using Commonweal.Domain.Finance;
using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Finance.Ledger;
using Commonweal.Domain.Finance.RiskShare;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Finance.Funds;
using Commonweal.Finance.Ledger;
using Commonweal.Platform.Authority;

namespace Commonweal.Finance.RiskShares;

/// <summary>
/// The year-end run: balancing payments are worked out while nobody else posts, invoiced as one set, and posted as each is paid. Run again it finds its own set and posts nothing more.
/// </summary>
public sealed class CloseYear(ManageFund manage, ReadLedger ledger, Standing standing)
{
    public async Task<Outcome<PostedSet>> InvoiceAsync(YearEndReading reading, Guid requestKey, CancellationToken cancellation)
    {
        if (reading.InTheWay.Count > 0 || reading.Terms is null)
        {
            return reading.InTheWay.Count > 0 ? reading.InTheWay[0] : new NoRiskShareAgreed(reading.Fund.Fund.Title, reading.Year);
        }

        var remarks = new SetRemarks(LedgerSetKind.BalancingInvoice, standing.PersonSlug) { Basis = $"terms {reading.Terms.Terms.Number} of risk share", IsMadeUp = reading.Fund.HasMadeUpSums };
        return await manage.PostAsync(
            reading.Fund, [reading.InvoiceKey], () => remarks, requestKey, $"{reading.Fund.Fund.Title}: the balancing payments of {reading.Year} were invoiced.",
            async (known, cancel) => (await SetAsync(reading, cancel)).Then(set => Post(known, set, reading.Year)), cancellation);
    }

    /// <summary>What was invoiced to a partner was paid, in or out.</summary>
    public async Task<Outcome<PostedSet>> PaidAsync(YearEndReading reading, PartnerOrganisation partner, DateOnly on, Guid requestKey, CancellationToken cancellation)
    {
        if (reading.Invoiced(partner) is not { } sum)
        {
            return new NotInvoiced(partner.ShortName, reading.Year);
        }

        var set = new FundEvents(reading.Fund.Fund.Slug).BalancingPayment(reading.PaymentKey(partner), on, $"Balancing payment of {reading.Year}, {partner.ShortName}", partner.Slug, sum);
        return await manage.PostAsync(
            reading.Fund, set, () => new SetRemarks(LedgerSetKind.BalancingPayment, standing.PersonSlug) { IsMadeUp = reading.Fund.HasMadeUpSums }, requestKey,
            $"{reading.Fund.Fund.Title}: the balancing payment of {partner.ShortName} for {reading.Year}, {sum.InWords}, was paid.",
            (known, _) => Task.FromResult(on > manage.Today ? new PostedAhead(on) : known.Post(set, manage.Now)), cancellation);
    }

    private async Task<Outcome<PostingSet>> SetAsync(YearEndReading reading, CancellationToken cancellation)
    {
        var fund = reading.Fund with { Position = await ledger.StandingPositionAsync(reading.Fund.Fund.Id, reading.Year.To, cancellation) };
        return YearEnd.Of(FundYears.Of(fund, reading.Terms!.Policy, ReadYearEnds.Outturns(fund))).Then(YearEndRules.ToInvoice).Then<PostingSet>(sums => new FundEvents(fund.Fund.Slug).BalancingInvoices(
            reading.InvoiceKey, manage.Today, $"Balancing payments of {reading.Year}",
            PartnerSums.Of(reading.Partners.Select(p => p.Slug), slug => sums[reading.Partners.First(p => p.Slug == slug).ShortName])));
    }

    /// <summary>The day of a second run is another, and the sums are what counts.</summary>
    private Outcome<PostedSet> Post(FundLedger known, PostingSet set, FinancialYear year) => known.Sets.FirstOrDefault(s => s.Set.Key == set.Key) is { } standingSet
        ? standingSet.Set.Postings.SequenceEqual(set.Postings) ? standingSet : new InvoicedOtherwise(year)
        : known.Post(set, manage.Now);
}
