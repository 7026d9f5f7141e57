using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Facts;
using Commonweal.Platform.Layout;
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

/// <summary>The complaints that wait for a complaints manager's own organisation, as a number.</summary>
public sealed class ComplaintsToday(ReadComplaints read) : ITellToday
{
    public async Task<IReadOnlyList<TodayLine>> LinesAsync(CancellationToken cancellation)
    {
        var next = (await read.OursAsync(cancellation)).Where(c => c.History.IsOpen).ToList();
        return next.Count == 0 ? [] : [new TodayLine("Complaints", $"open with your organisation; first: {next[0].Clock.InWords[..1].ToLowerInvariant()}{next[0].Clock.InWords[1..]}", $"{next.Count} open", ComplaintReading.OursAddress)];
    }
}
