namespace Commonweal.Platform.Authority;

public static class AuthorityServices
{
    public static void AddAuthority(this IServiceCollection services)
    {
        services.AddSingleton<ActCounter>().AddSingleton(typeof(Kept<>)).AddSingleton(typeof(KeptOfDay<>)).AddSingleton<AccessRules>();
        services.AddScoped(provider => Standing.Of(provider.GetRequiredService<IHttpContextAccessor>().HttpContext?.User ?? new System.Security.Claims.ClaimsPrincipal()));
        services.AddHttpContextAccessor();
    }
}
