using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Partnership.Today;
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
        services.AddScoped<ITellToday, ComplaintsToday>().AddScoped<IAwaitMine, ComplaintsToday>();
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

/// <summary>The complaints that wait for a complaints manager's own organisation, by reference alone, and how many are due for the removal of their texts.</summary>
public sealed class ComplaintsToday(ReadComplaints read, Standing standing, TwoDates dates) : ITellToday, IAwaitMine
{
    public async Task<IReadOnlyList<TodayLine>> LinesAsync(CancellationToken cancellation) =>
        [.. Keeping.KeepingToday.Due((await read.OursAsync(cancellation)).Count(c => !c.History.MayKeep(standing.Speaker).IsRefused && c.Keeping.IsDue(dates.AsAt)))];

    public async Task<IReadOnlyList<ToDo>> ForMeAsync(CancellationToken cancellation) =>
        [.. (await read.OursAsync(cancellation)).Where(c => c.History.IsOpen).Select(c => new ToDo($"Complaint {c.Complaint.Reference}", c.Clock.InWords, "Handle it", c.Url))];
}
