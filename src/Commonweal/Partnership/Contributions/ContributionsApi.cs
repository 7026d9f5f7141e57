using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Commonweal.Partnership.Contributions;

/// <param name="AnnualPounds">Null where the paper gives no sum, or nobody has valued it.</param>
public sealed record ContributionJson(string Partner, string Kind, string What, decimal? AnnualPounds, DateOnly From, DateOnly? To, string? Source, string? Ours);

public static class ContributionsApi
{
    public static void MapContributionsApi(this RouteGroupBuilder api) => api.MapGet("/contributions", ListAsync)
        .WithTags("Contributions").WithName("ListContributions").WithMetadata(new ShowsAttribute(KindOfThing.Public))
        .WithSummary("What each partner gives on the day, in money or in kind");

    private static async Task<Ok<List<ContributionJson>>> ListAsync(ReadContributions read, CancellationToken cancellation) =>
        TypedResults.Ok((await read.ListAsync(cancellation)).Select(c => new ContributionJson(
            c.Partner.Slug, c.Contribution.Kind.ToString(), c.Contribution.What, c.Contribution.AnnualPence / 100m, c.Contribution.From, c.Contribution.To, c.Contribution.Provenance.Source, c.Contribution.Provenance.Ours)).ToList());
}
