using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Commonweal.Governance.CommissioningIntentions;

public sealed record IntentionsJson(string FinancialYear, DateOnly AgreedOn, string Decision, IReadOnlyList<IntentionJson> Intentions, string Page);

public sealed record IntentionJson(string Slug, string Title, string Service, string Change, string Group, IReadOnlyList<IntentionEntryJson> Entries, bool IsMadeUp);

public sealed record IntentionEntryJson(string Kind, string From, DateOnly On, string Words);

public static class CommissioningIntentionsApi
{
    public static void MapCommissioningIntentionsApi(this RouteGroupBuilder api) => api.MapGet("/commissioning-intentions", ListAsync).WithTags("Commissioning intentions").WithMetadata(new ShowsAttribute(KindOfThing.Public))
        .WithName("ListCommissioningIntentions").WithSummary("Each year's intentions that the Board agreed, with their appraisal and what local people said; ?asAt= as on the pages");

    private static async Task<Ok<List<IntentionsJson>>> ListAsync(ReadIntentions read, CancellationToken cancellation) => TypedResults.Ok((await read.ListAsync(cancellation)).Where(c => c.IsOpen).Select(c => new IntentionsJson(
        c.Year.YearInWords, c.Year.AgreedOn!.Value, c.Matter!.Decision.Slug,
        [.. c.Year.Intentions.Select(i => new IntentionJson(
            i.Intention.Slug, i.Intention.Title, i.Intention.Service, i.Intention.Words, i.Intention.Group, [.. i.Entries.Select(e => new IntentionEntryJson(e.Kind.ToString(), e.Origin, e.On, e.Words))], i.Intention.IsMadeUp))],
        c.Url)).ToList());
}
