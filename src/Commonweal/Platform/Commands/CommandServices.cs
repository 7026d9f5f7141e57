using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Platform.Commands;

public static class CommandServices
{
    public static void AddCommands(this IServiceCollection services)
    {
        services.AddSingleton<SentForms>();
        services.AddScoped<Drafts>().AddScoped<Notices>().AddScoped<KeepAct>();
        services.Configure<CookieTempDataProviderOptions>(notice =>
        {
            notice.Cookie.Name = Notices.Cookie;
            notice.Cookie.IsEssential = true;
        });
        services.Configure<MvcOptions>(mvc =>
        {
            mvc.Filters.Add<CommandFilter>();
            mvc.Filters.Add<TooOldForms>();
        });
    }
}
