using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Facts;
using Commonweal.Platform.Layout;
using Commonweal.Platform.Persistence;
using Commonweal.Platform.Search;

namespace Commonweal.Community.Complaints;

/// <summary>Complaints of residents: the one front door, and those who answer.</summary>
public static class ComplaintServices
{
    public static void AddComplaints(this IServiceCollection services)
    {
        services.AddScoped<IFactsReader, ComplaintFacts>();
        services.AddScoped<ReadComplaints>().AddScoped<MakeComplaint>().AddSingleton<SealedCode>().AddScoped<HandleComplaint>();
        services.AddScoped<IPublish, PublishLessons>();
        services.AddScoped<ITellToday, ComplaintsToday>();
    }

    public static void MapComplaints(this WebApplication app)
    {
        app.MapGroup("/api").MapComplaintsApi();
        app.MapComplaintFiles();
    }
}

/// <summary>The front door and the lessons, for search; of complaints themselves nothing is published.</summary>
public sealed class PublishLessons(ReadComplaints read) : IPublish
{
    public KindOfThing Shows => KindOfThing.Public;

    public async Task<IReadOnlyList<PublishedThing>> ListAsync(CancellationToken cancellation) =>
    [
        new PublishedThing("Page", "Make a complaint", "Complain about care, to whichever organisation gave it, without signing in.", ComplaintReading.FrontAddress, null),
        .. (await read.LessonsAsync(cancellation)).Select(l => new PublishedThing("Lesson from a complaint", l.Partner, l.Words, ComplaintReading.FrontAddress, null)),
    ];
}

/// <summary>The complaints that wait for a complaints manager's own organisation, and those whose texts are due for removal, as numbers.</summary>
public sealed class ComplaintsToday(ReadComplaints read, Standing standing, TwoDates dates) : ITellToday
{
    public async Task<IReadOnlyList<TodayLine>> LinesAsync(CancellationToken cancellation)
    {
        var ours = await read.OursAsync(cancellation);
        var next = ours.Where(c => c.History.IsOpen).ToList();
        return [.. Keeping.KeepingToday.Due(ours.Count(c => !c.History.MayKeep(standing.Speaker).IsRefused && c.Keeping.IsDue(dates.AsAt))), .. next.Count == 0 ? [] : new[] { new TodayLine("Complaints", $"open with your organisation; first: {next[0].Clock.InWords[..1].ToLowerInvariant()}{next[0].Clock.InWords[1..]}", $"{next.Count} open", ComplaintReading.OursAddress) }];
    }
}
