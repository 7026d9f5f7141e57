using Commonweal.Platform.Search;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Commonweal.Platform.Layout;

public static class PageServices
{
    public static void AddPages(this IServiceCollection services)
    {
        services.AddRouting(routing => { routing.LowercaseUrls = true; routing.AppendTrailingSlash = false; });
        services.AddRazorPages(pages => pages.RootDirectory = "/").AddMvcOptions(mvc =>
        {
            mvc.AddFormConventions();
            mvc.Filters.Add<FillFrame>();
        });
        services.TryAddScoped<PageFrame>();
        services.AddOutputCache(cache => cache.AddBasePolicy(new CachePublicPages()));
        services.AddScoped<FindThings>();
        services.AddOpenApi();
    }
}
