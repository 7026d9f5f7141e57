using Commonweal.Domain.Finance.Savings;
using Commonweal.Domain.Finance.Spend;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Persistence;

namespace Commonweal.Finance.Savings;

public sealed record SavingsEntry(string Title, string Words, string Service, int FinancialYear, bool IsRecurrent, string? Programme, string? Fund);

/// <summary>A partner enters a scheme, and claims, corrects and withdraws its own part of one: nobody another's.</summary>
public sealed class KeepSavings(CommonwealContext context, KeepAct acts, Standing standing)
{
    public DateOnly Today => acts.Today;

    /// <summary>Why whoever reads cannot enter anything; null where they can for the partner they act for.</summary>
    public Refusal? MayEnter() => standing.PartnerId is { } partner ? SpendRules.MayEnter(partner, standing.PartnerName ?? "", standing.Speaker) : new OnlyPartnersSave();

    public async Task<Outcome<SavingsScheme>> EnterAsync(SavingsReading reading, PartnerOrganisation own, SavingsEntry entry, Guid key, CancellationToken cancellation)
    {
        if (reading.Register.EnteredBefore(own.Id, entry.Title, entry.FinancialYear) is { } first)
        {
            return new SchemeEnteredAlready(own.Name, first.Title, new(first.FinancialYear), first.EnteredOn, SavingsReading.Address(first.Slug));
        }

        var scheme = new SavingsScheme
        {
            Slug = await context.Set<SavingsScheme>().Select(s => s.Slug).FreeSlugAsync(entry.Title, cancellation), Title = entry.Title, Words = entry.Words, Service = entry.Service, FinancialYear = entry.FinancialYear,
            IsRecurrent = entry.IsRecurrent, Programme = entry.Programme, Fund = entry.Fund, EnteredById = own.Id, EnteredOn = acts.Today, KnownFrom = acts.Now, Provenance = Provenance.OfAnAct(),
        };
        Outcome<SavingsScheme> lawful = MayEnter() is { } cannot ? cannot : scheme;
        return await acts.KeepAsync(lawful, "EnterSavingsScheme", SavingsReading.Address(scheme.Slug), $"{own.Name} entered {scheme.Title} in the savings register.", key, cancellation) is { } refusal ? refusal : scheme;
    }

    /// <param name="claim">The next version of a line, or the first of a new one.</param>
    public Task<Refusal?> ClaimAsync(SavingsReading reading, SavingsClaim claim, Guid key, CancellationToken cancellation)
    {
        var lawful = MayEnter() is { } cannot ? cannot : reading.Register.MayClaim(claim);
        return acts.KeepAsync(lawful, claim.Version == 1 ? "ClaimSaving" : "CorrectSaving", SavingsReading.Address(claim.Scheme),
            $"{reading.Partners[claim.PartnerId].Name} {(claim.Version == 1 ? "claims" : "corrected its claim to")} {claim.Plans.InWords} planned and {claim.Forecast.InWords} forecast on {claim.Cost}. {claim.Words}", key, cancellation);
    }

    public Task<Refusal?> WithdrawAsync(SavingsReading reading, SavingsClaim claim, string why, Guid key, CancellationToken cancellation)
    {
        var last = new SavingsClaim
        {
            Scheme = claim.Scheme, Line = claim.Line, Version = claim.Version + 1, PartnerId = claim.PartnerId, Plan = claim.Plan, Cost = claim.Cost, PaidToId = claim.PaidToId, PlanVolumePence = claim.PlanVolumePence,
            PlanPricePence = claim.PlanPricePence, ActualVolumePence = claim.ActualVolumePence, ActualPricePence = claim.ActualPricePence, ForecastVolumePence = claim.ForecastVolumePence, ForecastPricePence = claim.ForecastPricePence,
            FullYearPence = claim.FullYearPence, InvestmentPence = claim.InvestmentPence, ActivityFewer = claim.ActivityFewer, Status = claim.Status, Words = why, IsWithdrawn = true, On = acts.Today, KnownFrom = acts.Now,
        };
        Outcome<SavingsClaim> lawful = MayEnter() is { } cannot ? cannot : last;
        return acts.KeepAsync(lawful, "WithdrawSaving", SavingsReading.Address(claim.Scheme), $"{reading.Partners[claim.PartnerId].Name} withdrew its claim on {claim.Cost}. {why}", key, cancellation);
    }

    public SavingsClaim New(string scheme, SavingsClaim? before, SavingsReading reading, Func<SavingsPlace, SavingsClaim> make) => make(new SavingsPlace(
        scheme, before?.Line ?? reading.Register.Versions.Where(v => v.Scheme == scheme).Select(v => v.Line).DefaultIfEmpty().Max() + 1, (before?.Version ?? 0) + 1, standing.PartnerId!.Value, acts.Today, acts.Now));
}

/// <summary>Where a version of a line stands, and when and by whom it was given.</summary>
public sealed record SavingsPlace(string Scheme, int Line, int Version, PartnerId Partner, DateOnly On, DateTime Now);

public sealed record OnlyPartnersSave() : Refusal("A partner enters its own savings, and you are acting for none.")
{
    public override string WhoCouldMend => "The finance lead or recorder of the partner";
}
