using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Commonweal.Governance.Prioritisation;

public sealed record ExerciseJson(string Slug, string Title, string FinancialYear, long BudgetPence, long AboveLinePence, bool IsClosed, IReadOnlyList<CriterionJson> Criteria, IReadOnlyList<RankedJson> Ranked, bool IsMadeUp, string Page);

public sealed record CriterionJson(int Number, string Title, int WeightPercent);

public sealed record RankedJson(int? Rank, bool IsTied, string Programme, decimal? Points, long CostPence, long CumulativePence, bool IsAboveLine, int MissingScores, string Why);

public static class PrioritiesApi
{
    public static void MapPrioritiesApi(this RouteGroupBuilder api) => api.MapGet("/prioritisation", ListAsync).WithTags("Prioritisation").WithMetadata(new ShowsAttribute(KindOfThing.Public))
        .WithName("ListPrioritisation").WithSummary("Every exercise with its ranked list and budget line; ?asAt= as on the pages");

    private static async Task<Ok<List<ExerciseJson>>> ListAsync(ReadPriorities read, CancellationToken cancellation) => TypedResults.Ok((await read.ListAsync(cancellation)).Select(e => new ExerciseJson(
        e.Exercise.Slug, e.Exercise.Title, new Domain.Foundation.FinancialYear(e.Exercise.FinancialYear).ToString(), e.Exercise.BudgetPence, e.List.AbovePence, e.IsClosed,
        [.. e.History.Criteria.Select(c => new CriterionJson(c.Number, c.Title, c.WeightPercent))],
        [.. e.List.Schemes.Select(s => new RankedJson(
            s.Rank, s.IsTied, e.Programmes[s.Scheme.ProgrammeId].Programme.Slug, s.Points is { } points ? decimal.Round(Domain.Governance.Prioritisation.RankedList.AsDecimal(points), 4) : null, s.Scheme.CostPence, s.CumulativePence, s.IsAbove,
            s.Missing.Count, s.Why))],
        e.Exercise.IsMadeUp, e.Url)).ToList());
}
