using Commonweal.Domain.Community.Requests;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Partnership.Today;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Facts;
using Commonweal.Platform.Layout;
using Commonweal.Platform.Persistence;
using Commonweal.Platform.Search;

namespace Commonweal.Community.Requests;

/// <summary>Requests for information: asked of one authority, answered by it, and shown to all once answered.</summary>
public static class RequestServices
{
    public static void AddRequests(this IServiceCollection services)
    {
        services.AddScoped<IFactsReader, RequestFacts>();
        services.AddScoped<ReadRequests>().AddScoped<AskForInformation>().AddScoped<AnswerRequest>();
        services.AddScoped<IPublish, PublishDisclosures>();
        services.AddScoped<ITellToday, RequestsToday>().AddScoped<IAwaitMine, RequestsToday>();
    }

    public static void MapRequests(this WebApplication app) => app.MapGroup("/api").MapRequestsApi();
}

/// <summary>The front door and the disclosure log, for search; of an open request nothing is published.</summary>
public sealed class PublishDisclosures(ReadRequests read) : IPublish
{
    public KindOfThing Shows => KindOfThing.Public;

    public async Task<IReadOnlyList<PublishedThing>> ListAsync(CancellationToken cancellation) =>
    [
        new PublishedThing("Page", "Ask for information", "Freedom of information and environmental information: ask an organisation for what it holds.", RequestReading.FrontAddress, null),
        .. (await read.DisclosuresAsync(cancellation)).Select(d => new PublishedThing("Answer to a request", d.Asked, $"{d.Partner}. {d.Outcome.InWords()}. {d.Disclosed} {d.Exemption} {d.Weighed}", $"{RequestReading.FrontAddress}?filter={d.Reference}", null)),
    ];
}

/// <summary>The requests that an officer's own organisation has still to answer, by reference alone, and how many are due for the removal of their texts.</summary>
public sealed class RequestsToday(ReadRequests read, Standing standing, TwoDates dates) : ITellToday, IAwaitMine
{
    public async Task<IReadOnlyList<TodayLine>> LinesAsync(CancellationToken cancellation) =>
        [.. Keeping.KeepingToday.Due((await read.OursAsync(cancellation)).Count(r => !r.History.MayKeep(standing.Speaker).IsRefused && r.Keeping.IsDue(dates.AsAt)))];

    public async Task<IReadOnlyList<ToDo>> ForMeAsync(CancellationToken cancellation) =>
        [.. (await read.OursAsync(cancellation)).Where(r => r.History.Answer is null && r.Asked?.Name is not null).Select(r => new ToDo($"Request for information {r.Request.Reference}", r.Clock.InWords, "Answer it", r.Url))];
}
