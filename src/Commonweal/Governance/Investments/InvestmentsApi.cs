using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Governance.Decisions;
using Commonweal.Platform.Authority;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Commonweal.Governance.Investments;

/// <param name="Money">Who pays, below nought, and who gains.</param>
public sealed record InvestmentJson(
    string Slug, string Title, string Partner, string Service, string FinancialYear, long CapitalPence, long AnnualRevenuePence, int LocalBasisPoints, string State, string InWords, DateOnly? BroughtOn, DateOnly? DecidedOn,
    IReadOnlyList<DecisionMoneyJson> Money, bool IsMadeUp, string Page);

public sealed record FoundSumJson(string Key, string Words, DateOnly On, long CapitalPence, long AnnualRevenuePence, int LocalBasisPoints, string Page);

public sealed record FoundCaseJson(string Partner, string Service, string FinancialYear, long CapitalPence, long MorePence, long LessPence, string InWords, IReadOnlyList<FoundSumJson> Sums, bool IsMadeUp, string Page);

/// <param name="Warnings">What only a wider sum, of several partners or of twelve months, brings over: no rule asks for it.</param>
public sealed record FoundJson(IReadOnlyList<FoundCaseJson> Cases, IReadOnlyList<string> Warnings);

public static class InvestmentsApi
{
    public static void MapInvestmentsApi(this RouteGroupBuilder api)
    {
        var tagged = api.MapGroup("/investments").WithTags("Investment notices").WithMetadata(new ShowsAttribute(KindOfThing.Public));
        tagged.MapGet("", ListAsync).WithName("ListInvestments").WithSummary("Investment schemes, whether they were brought to the Board before they were decided, and who pays and who gains; ?asAt= as on the pages");
        tagged.MapGet("/found", FoundAsync).WithName("ListFoundInvestments").WithSummary("Sums of registers that by rule are for the Board, and that nobody has entered as a scheme");
    }

    private static async Task<Ok<List<InvestmentJson>>> ListAsync(ReadInvestments read, CancellationToken cancellation) => TypedResults.Ok((await read.ListAsync(cancellation)).Select(s => new InvestmentJson(
        s.Scheme.Slug, s.Scheme.Title, s.Partner.Slug, s.Scheme.Service, s.Scheme.YearInWords, s.Scheme.CapitalPence, s.Scheme.AnnualRevenuePence, s.Scheme.LocalBasisPoints, s.Reading.State.ToString(), s.Reading.InWords,
        s.Reading.Brought?.On, s.Reading.Decided?.On, [.. s.Money.Lines.Select(l => new DecisionMoneyJson(s.Partners[l.PartnerId].Slug, l.Kind.ToString(), l.SignedPence, l.Words))], s.Scheme.IsMadeUp, s.Url)).ToList());

    private static async Task<Ok<FoundJson>> FoundAsync(ReadFound read, CancellationToken cancellation)
    {
        var found = await read.ListAsync(cancellation);
        return TypedResults.Ok(new FoundJson(
            [
                .. found.Cases.Select(f => new FoundCaseJson(
                    f.Partner.Slug, f.Case.Service, f.YearInWords, f.CapitalPence, f.MorePence, f.LessPence, f.Case.InWords,
                    [.. f.Offered.Zip(f.Case.Sums, (o, s) => new FoundSumJson(s.Key, o.Words, o.On, s.CapitalPence, s.AnnualRevenuePence, s.LocalBasisPoints, o.Url))], f.IsMadeUp, f.Url)),
            ],
            found.Warnings));
    }
}
