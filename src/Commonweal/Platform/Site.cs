using Commonweal.Community;
using Commonweal.Community.Complaints;
using Commonweal.Community.Requests;
using Commonweal.Finance;
using Commonweal.Governance;
using Commonweal.Partnership;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Identity;
using Commonweal.Platform.Jobs;
using Commonweal.Platform.Layout;
using Commonweal.Platform.Persistence;
using Commonweal.Platform.Security;

namespace Commonweal.Platform;

/// <summary>Puts the web application together: the same for the serve verb, the tests and the benchmarks.</summary>
public static class Site
{
    public const string DefaultAddress = "http://localhost:5080";

    /// <param name="contentRoot">Where wwwroot is; null for the program's own folder.</param>
    /// <param name="adjust">Adds what only a test or a benchmark needs, last of all.</param>
    /// <param name="time">The system's time; null for the machine's.</param>
    public static WebApplication Build(Settings settings, string address = DefaultAddress, string? contentRoot = null, TimeProvider? time = null, Action<WebApplicationBuilder>? adjust = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(Site).Assembly.GetName().Name,
            ContentRootPath = contentRoot ?? AppContext.BaseDirectory,
            EnvironmentName = Environments.Production,
        });
        builder.WebHost.UseKestrelHttpsConfiguration().UseStaticWebAssets().UseUrls(address);
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning).AddFilter("Microsoft.AspNetCore.Diagnostics", LogLevel.Error).AddFilter("Quartz", LogLevel.Warning).AddFilter("Npgsql", LogLevel.Warning)
            // A first start asks whether the databases exist yet; a connection that fails in earnest throws and is seen there.
            .AddFilter("Microsoft.EntityFrameworkCore.Database.Connection", LogLevel.Critical);
        builder.Services.AddSingleton(settings).AddSingleton(time ?? TimeProvider.System);
        builder.Services.AddSingleton<PartnershipClock>().AddSingleton<AuditChain>().AddSingleton<ThePartnership>();
        AddDatabases(builder.Services, settings);
        builder.AddSecurity(settings);
        builder.Services.AddIdentityAndStanding(settings);
        builder.Services.AddAuthority();
        builder.Services.AddPages();
        builder.Services.AddJobs(settings);
        builder.Services.AddCommands();
        AddCapabilities(builder.Services);

        adjust?.Invoke(builder);
        var app = builder.Build();
        BeginModel(app.Services);
        Answer(app);
        return app;
    }

    private static void Answer(WebApplication app)
    {
        app.UseSecurity();
        app.UseStaticFiles(StaticFiles.Options);
        app.UseRouting();
        app.UseMiddleware<FormLimitsMiddleware>();
        app.UseMiddleware<TwoDatesMiddleware>();
        app.UseAuthentication();
        app.UseMiddleware<SightMiddleware>();
        app.UseOutputCache();
        app.MapHealth();
        app.MapOpenApi().WithMetadata(new ShowsAttribute(Domain.Partnership.Visibility.KindOfThing.Public));
        app.MapIdentity();
        MapCapabilities(app);
        app.MapRazorPages();
    }

    // Making the model is the longest part of a start; on the other core while the pages are mapped. Who needs it first waits for this one or makes it.
    private static void BeginModel(IServiceProvider services) => _ = Task.Run(() =>
    {
        using var scope = services.CreateScope();
        return scope.ServiceProvider.GetRequiredService<CommonwealContext>().Model;
    });

    private static void AddCapabilities(IServiceCollection services)
    {
        services.AddPartnership();
        services.AddGovernance();
        services.AddWhenItGoesWrong();
        services.AddFinance();
        services.AddComplaints();
        services.AddRequests();
        services.AddCommunity();
    }

    private static void MapCapabilities(WebApplication app)
    {
        app.MapPartnership();
        app.MapGovernance();
        app.MapWhenItGoesWrong();
        app.MapFinance();
        app.MapComplaints();
        app.MapRequests();
        app.MapCommunity();
    }

    private static void AddDatabases(IServiceCollection services, Settings settings)
    {
        // Work without a request reads today as it is known now; a request may choose otherwise.
        services.AddScoped(provider => TwoDates.At(provider.GetRequiredService<PartnershipClock>().Today, provider.GetRequiredService<TimeProvider>().GetUtcNow()));
        services.AddScoped<Backup.ExportTables>();
        services.AddDbContext<CommonwealContext>(settings.Database.Use);
        services.AddDbContext<RecordContext>(settings.RecordDatabase.Use);
    }
}
