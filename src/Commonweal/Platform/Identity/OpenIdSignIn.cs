using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace Commonweal.Platform.Identity;

/// <summary>Sign-in at another provider, where one is set up. It starts by GET, since the content policy lets no form lead away from this site.</summary>
public static class OpenIdSignIn
{
    public const string Scheme = "openid";
    public const string Start = "/sign-in/provider";
    public const string Callback = "/sign-in/provider/callback";
    public const string Arrived = "/sign-in/provider/arrived";

    public static string StartFor(string? returnUrl) => Start + QueryString.Create("returnUrl", LocalAddress.Or(returnUrl, Arrival.Today));

    public static void Add(AuthenticationBuilder authentication, OpenIdSettings settings)
    {
        authentication.AddOAuth<OpenIdOptions, OpenIdHandler>(Scheme, settings.Name, options => Configure(options, settings));

        // A failure is logged in the framework's words, which hide what a token says; the reader is told on the page.
        authentication.Services.AddOptions<OpenIdOptions>(Scheme).Configure<ILogger<OpenIdHandler>>((options, logger) => options.Events.OnRemoteFailure = context =>
        {
            logger.LogWarning("Sign-in at the provider failed: {Reason}", context.Failure?.Message);
            context.HandleResponse();
            context.Response.Redirect(Arrived);
            return Task.CompletedTask;
        });
    }

    public static void Map(WebApplication app, OpenIdSettings settings) =>
        app.MapGet(Start, (SignInManager<Account> signIn, string? returnUrl) => Results.Challenge(
                signIn.ConfigureExternalAuthenticationProperties(settings.Authority, Arrived + QueryString.Create("returnUrl", LocalAddress.Or(returnUrl, Arrival.Today))), [Scheme]))
            .WithMetadata(new ShowsAttribute(KindOfThing.OwnAccount), new AllowAnyoneAttribute()).ExcludeFromDescription();

    private static void Configure(OpenIdOptions options, OpenIdSettings settings)
    {
        options.Authority = settings.Authority;
        options.ClientId = settings.ClientId;
        options.ClientSecret = settings.ClientSecret;
        options.CallbackPath = Callback;
        options.SignInScheme = IdentityConstants.ExternalScheme;
        options.UsePkce = true;
        options.CorrelationCookie.SameSite = SameSiteMode.Lax;
        options.CorrelationCookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ClaimsIssuer = settings.Authority;
        foreach (var scope in new[] { "openid", "email" })
        {
            options.Scope.Add(scope);
        }

        options.ReadAfresh();
    }
}
