namespace Commonweal.Platform.Identity;

public static class IdentityServices
{
    public static void AddIdentityAndStanding(this IServiceCollection services, Settings settings)
    {
        services.AddScoped<DemonstrationAccounts>();
        services.AddAuthentication("cookie").AddCookie("cookie");
    }

    public static void MapIdentity(this WebApplication app)
    {
    }
}
