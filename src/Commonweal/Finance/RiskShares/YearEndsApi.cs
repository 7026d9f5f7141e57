using Commonweal.Domain.Finance;
using Commonweal.Domain.Finance.RiskShare;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Finance.Funds;
using Commonweal.Platform.Authority;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Commonweal.Finance.RiskShares;

/// <param name="Terms">In words, in their order; none where none are agreed.</param>
/// <param name="InTheWay">Of invoicing the balancing payments.</param>
/// <param name="Casts">Whether contributions and bills make what was spent.</param>
public sealed record YearEndJson(
    string Fund, string Year, bool IsForecast, IReadOnlyList<string> Terms, IReadOnlyList<BillJson> Bills, string? UnallocatedPounds, bool? Casts, IReadOnlyList<string> InTheWay, long? InvoicedAs, bool Demonstration);

/// <param name="OwesPounds">Below nought: is given back.</param>
public sealed record BillJson(string Partner, string PutInPounds, string OwesPounds, string CostPounds, string CarriedForwardPounds, IReadOnlyList<string> Workings);

/// <param name="Policy">As data, in the form of the finance cases.</param>
public sealed record RiskShareJson(long Number, DateOnly EffectiveOn, string Why, IReadOnlyList<string> Words, string Policy, IReadOnlyList<string> Awaited, bool Demonstration);

public static class YearEndsApi
{
    public static void MapYearEndsApi(this RouteGroupBuilder api)
    {
        var funds = api.MapGroup("/funds/{slug}").WithTags("Funds").WithMetadata(new ShowsAttribute(KindOfThing.Public));
        funds.MapGet("/year-end/{year:int}", FindAsync).WithName("FindYearEnd").WithSummary("Each partner's bill of a year with its workings: the same year again gives the same bytes");
        funds.MapGet("/risk-share", TermsAsync).WithName("ListRiskShareTerms").WithSummary("Every set of terms of risk share that was put, in words and as data, with who has not agreed");
    }

    private static async Task<Results<Ok<YearEndJson>, NotFound>> FindAsync(string slug, int year, ReadYearEnds read, CancellationToken cancellation) =>
        await read.FindAsync(slug, year, cancellation) is { } found ? TypedResults.Ok(Json(found)) : TypedResults.NotFound();

    private static async Task<Results<Ok<List<RiskShareJson>>, NotFound>> TermsAsync(string slug, ReadFunds read, AgreeRiskShare agree, CancellationToken cancellation) =>
        await read.FindAsync(slug, cancellation) is { } fund
            ? TypedResults.Ok((await agree.ListAsync(fund, cancellation)).Select(t => new RiskShareJson(t.Terms.Number, t.Terms.EffectiveOn, t.Terms.Words, t.Policy.InWords(), t.Terms.Policy, t.Awaited, t.Terms.IsMadeUp)).ToList())
            : TypedResults.NotFound();

    private static YearEndJson Json(YearEndReading reading)
    {
        var end = reading.End is { IsRefused: false } done ? done.Value : null;
        return new(
            reading.Fund.Fund.Slug, reading.Year.ToString(), !reading.IsOver, reading.Terms?.Policy.InWords() ?? [],
            end is null ? [] : [.. end.BalancingPayment.Partners.Select(p => new BillJson(p, Pounds(end.ContributionsRevised, p), Pounds(end.BalancingPayment, p), Pounds(end.NetCost, p), Pounds(end.CarriedForward, p), end.WorkingsFor(p)))],
            end?.Unallocated.ToString(), end?.Casts, [.. reading.InTheWay.Select(r => r.Sentence)], reading.Invoice?.Set.Number, reading.Fund.HasMadeUpSums);
    }

    private static string Pounds(PartnerSums sums, string partner) => sums[partner].ToString();
}
