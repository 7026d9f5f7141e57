using Commonweal.Domain.Finance.Ledger;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Finance.Ledger;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Commonweal.Finance.Funds;

/// <param name="Demonstration">Whether its sums are made up.</param>
public sealed record FundJson(
    string Slug, string Schedule, string Title, string Purpose, string Model, string? Lead, string? Host, string? Phase, bool IsLive, IReadOnlyList<string> Missing, IReadOnlyList<FundLineJson> Lines,
    IReadOnlyList<FundContributionJson> Contributions, string CashPounds, bool Demonstration, string? Source, string? Ours, string Page);

public sealed record FundLineJson(string Slug, string Name, string Part, string Origin, string Function, string Kind, string Treatment, string Vat, string Transfer, string Purpose, string? LeadProvider, DateOnly From, DateOnly? To, string? Basis, string BudgetPounds, string SpentPounds);

public sealed record FundContributionJson(string Partner, string AgreedPounds, string RingFencedPounds, string AlignedPounds, string PaidInPounds);

public sealed record JournalJson(
    long Number, string Key, DateOnly EffectiveOn, DateTime RecordedAt, string Kind, string Words, string? Basis, long? Reverses, long? Replaces, string Hash, bool Demonstration, IReadOnlyList<PostingJson> Postings);

public sealed record PostingJson(string Account, string Pounds);

/// <param name="Outcomes">Numbers of the outcome areas that all providers share.</param>
public sealed record SpecificationJson(string Title, string Words, DateOnly From, IReadOnlyList<int> Outcomes, IReadOnlyList<SpecifiedProviderJson> Providers, string Page);

public sealed record SpecifiedProviderJson(string Slug, string Name, bool IsUnderIt);

public static class FundsApi
{
    public static void MapFundsApi(this RouteGroupBuilder api)
    {
        var funds = api.MapGroup("/funds").WithTags("Funds").WithMetadata(new ShowsAttribute(KindOfThing.Public));
        funds.MapGet("", async (ReadFunds read, CancellationToken cancellation) => TypedResults.Ok((await read.ListAsync(cancellation)).Select(Json).ToList()))
            .WithName("ListFunds").WithSummary("Every fund with its lead, host, lines, sums and what it lacks; ?asAt= as on the pages");
        funds.MapGet("/{slug}", FindAsync).WithName("FindFund").WithSummary("One fund by its short name");
        funds.MapGet("/{slug}/specification", SpecificationAsync).WithName("FindSpecification").WithSummary("The one specification of a fund for all its providers, with who is under it and who is not yet");
        funds.MapGet("/{slug}/journal", JournalAsync).WithName("ReadJournal").WithSummary("Every set of postings of a fund with its link in the chain");
    }

    private static async Task<Results<Ok<FundJson>, NotFound>> FindAsync(string slug, ReadFunds read, CancellationToken cancellation) =>
        await read.FindAsync(slug, cancellation) is { } fund ? TypedResults.Ok(Json(fund)) : TypedResults.NotFound();

    private static async Task<Results<Ok<SpecificationJson>, NotFound>> SpecificationAsync(string slug, ReadFunds read, CancellationToken cancellation) =>
        await read.FindAsync(slug, cancellation) is { Specification: { } stands } fund
            ? TypedResults.Ok(new SpecificationJson(stands.Title, stands.Words, stands.From, stands.Outcomes, [.. stands.Providers.Select(p => new SpecifiedProviderJson(p.Slug, p.Name, p.IsUnderIt))], $"{fund.Url}/specification"))
            : TypedResults.NotFound();

    private static async Task<Results<Ok<List<JournalJson>>, NotFound>> JournalAsync(string slug, ReadFunds read, ReadLedger ledger, TwoDates dates, CancellationToken cancellation) =>
        await read.FindAsync(slug, cancellation) is { } fund
            ? TypedResults.Ok((await ledger.JournalAsync(fund.Fund.Id, dates.AsAt, null, cancellation)).Select(Json).ToList())
            : TypedResults.NotFound();

    internal static JournalJson Json(JournalEntry e) => new(
        e.Set.Number, e.Set.Key, e.Set.EffectiveOn, e.Set.KnownFrom, e.Set.Kind.ToString(), e.Set.Words, e.Set.Basis, e.Set.Reverses, e.Set.Replaces, Convert.ToHexStringLower(e.Set.Hash), e.Set.IsMadeUp,
        [.. e.Postings.Select(p => new PostingJson(p.Account, new Domain.Foundation.Money(p.Pence).ToString()))]);

    internal static FundJson Json(FundCase f) => new(
        f.Fund.Slug, f.Fund.Schedule, f.Fund.Title, f.Fund.Purpose, f.Setting.Model.ToString(), f.Setting.Lead, f.HostPartner?.Slug, f.Phase?.State.ToString(), f.IsLive, [.. f.Missing.Select(m => m.Sentence)],
        [.. f.Lines.Select(l => new FundLineJson(l.Slug, l.Name, l.Part.ToString(), f.Partners[l.OriginId].Slug, l.Function.ToString(), l.Kind, l.Treatment.ToString(), l.Vat.ToString(), l.Transfer.ToString(), l.Purpose.ToString(), l.LeadProvider, l.From, l.To, l.Basis, f.Position.Budget(l.Slug).ToString(), f.Position.Spent(l.Slug).ToString()))],
        [.. f.Contributors.Select(p => new FundContributionJson(p.Slug, f.Position.Agreed(p.Slug).ToString(), f.Position.RingFenced(p.Slug).ToString(), f.Position.Aligned(p.Slug).ToString(), f.Position.PaidIn(p.Slug).ToString()))],
        f.Position.Of(LedgerAccount.Cash).ToString(), f.HasMadeUpSums, f.Fund.Provenance.Source, f.Fund.Provenance.Ours, f.Url);
}
