using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;

namespace Commonweal.Finance.Incentives;

public sealed record IncentiveJson(
    string Slug, string Title, string Rewards, string Target, string Bearer, string Gainer, string PoundsAYear, string Stage, DateOnly? From, string? AgreedBy, string? NextStep, DateOnly? NextBy, int Version, bool Demonstration, string Page);

public static class IncentivesApi
{
    public static void MapIncentivesApi(this RouteGroupBuilder api) =>
        api.MapGet("/incentives", async (ReadIncentives read, CancellationToken cancellation) => TypedResults.Ok(Json(await read.ReadAsync(cancellation)))).WithTags("Incentives").WithMetadata(new ShowsAttribute(KindOfThing.Public))
            .WithName("ReadIncentives").WithSummary("What is paid for which outcome, who bears it and who gains, and what is being shaped; ?asAt= as on the pages");

    private static List<IncentiveJson> Json(IncentivesReading r) =>
    [
        .. r.All.Select(i => new IncentiveJson(
            i.Slug, i.Title, i.Rewards, i.Target, r.Partners[i.BearerId].Slug, r.Partners[i.GainerId].Slug, i.Sum.ToString(), i.Stage.ToString(), i.From, i.AgreedBy, i.NextStep, i.NextBy, i.Version, i.IsMadeUp, IncentivesReading.Address(i.Slug))),
    ];
}
