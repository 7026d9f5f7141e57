using Commonweal.Platform.Commands;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;

namespace Commonweal.Platform.Identity;

public static class IdentityServices
{
    public const string Cookie = "commonweal";

    public static readonly TimeSpan SignedInFor = TimeSpan.FromHours(8);

    /// <summary>Long enough to find one's telephone and install an app.</summary>
    private static readonly TimeSpan HalfSignedInFor = TimeSpan.FromMinutes(15);

    private static readonly TimeSpan LookedAtAgainAfter = TimeSpan.FromMinutes(5);

    public static void AddIdentityAndStanding(this IServiceCollection services, Settings settings)
    {
        AddKeys(services, settings);
        services.AddIdentityCore<Account>(Rules)
            .AddUserStore<AccountStore>()
            .AddSignInManager<AccountSignIn>()
            .AddClaimsPrincipalFactory<StandingClaims>()
            .AddErrorDescriber<IdentityWords>()
            .AddTokenProvider<AuthenticatorCodes>(AuthenticatorCodes.Provider);
        var authentication = services.AddAuthentication(IdentityConstants.ApplicationScheme);
        authentication.AddIdentityCookies(cookies =>
        {
            cookies.ApplicationCookie!.Configure(cookie => SignInCookie(cookie, settings));
            cookies.TwoFactorUserIdCookie!.Configure(cookie =>
            {
                Harden(cookie.Cookie, "half-signed-in");
                cookie.ExpireTimeSpan = HalfSignedInFor;
            });
            cookies.ExternalCookie!.Configure(cookie => Harden(cookie.Cookie, "signed-in-elsewhere"));
        });
        if (settings.OpenId is { } provider)
        {
            OpenIdSignIn.Add(authentication, provider);
        }

        services.Configure<IdentityPasskeyOptions>(passkey =>
        {
            passkey.ServerDomain = settings.Host;
            passkey.UserVerificationRequirement = passkey.ResidentKeyRequirement = "required";
        });
        services.AddScoped<AuthenticatorCodes>().AddScoped<SetUpLinks>().AddScoped<AddAccount>().AddScoped<EnrolAuthenticator>().AddScoped<StartAfresh>().AddScoped<SignInFromProvider>().AddScoped<ConnectToProvider>();
        services.AddScoped<ISecurityStampValidator, KeepStanding>();
        services.Configure<SecurityStampValidatorOptions>(stamp => stamp.ValidationInterval = LookedAtAgainAfter);
        services.AddScoped<DemonstrationAccounts>().AddScoped<DemonstrationSignIns>().AddScoped<HeldPosts>().AddScoped<CheckStanding>().AddScoped<ChooseActing>().AddScoped<Arrival>();
    }

    private static void AddKeys(IServiceCollection services, Settings settings)
    {
        var protection = services.AddDataProtection().SetApplicationName("commonweal");
        if (settings.KeyCertificate is { } certificate)
        {
            protection.ProtectKeysWithCertificate(certificate);
        }

        // Without a certificate it warns that keys are not encrypted at rest: they are then as safe as the database they protect, as docs/security.md says.
        services.AddLogging(logging => logging.AddFilter("Microsoft.AspNetCore.DataProtection.KeyManagement.XmlKeyManager", LogLevel.Error));
        services.AddOptions<KeyManagementOptions>().Configure<IServiceScopeFactory>((keys, scopes) => keys.XmlRepository = new DatabaseKeys(scopes));
    }

    public static void MapIdentity(this WebApplication app)
    {
        var settings = app.Services.GetRequiredService<Settings>();
        if (settings.IsDemonstration)
        {
            DemonstrationSignIn.Map(app);
        }

        if (settings.OpenId is { } provider)
        {
            OpenIdSignIn.Map(app, provider);
        }
    }

    private static void Rules(IdentityOptions identity)
    {
        identity.Tokens.AuthenticatorTokenProvider = AuthenticatorCodes.Provider;
        identity.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
        identity.User.AllowedUserNameCharacters = "abcdefghijklmnopqrstuvwxyz0123456789-._@+";

        // Long rather than odd: the National Cyber Security Centre advises against rules of composition.
        identity.Password.RequiredLength = 12;
        identity.Password.RequiredUniqueChars = 5;
        identity.Password.RequireDigit = identity.Password.RequireLowercase = identity.Password.RequireUppercase = identity.Password.RequireNonAlphanumeric = false;
        identity.Lockout.MaxFailedAccessAttempts = 5;
        identity.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
    }

    private static void SignInCookie(CookieAuthenticationOptions options, Settings settings)
    {
        Harden(options.Cookie, Cookie);
        options.ExpireTimeSpan = SignedInFor;
        options.SlidingExpiration = true;
        options.LoginPath = "/sign-in";
        options.ReturnUrlParameter = "returnUrl";
        var redirect = options.Events.OnRedirectToLogin;
        options.Events.OnRedirectToLogin = async context =>
        {
            if (HttpMethods.IsPost(context.Request.Method))
            {
                var page = await context.HttpContext.RequestServices.GetRequiredService<Drafts>().KeepAsync(context.HttpContext);
                context.RedirectUri = options.LoginPath + QueryString.Create(options.ReturnUrlParameter, page);
            }

            await redirect(context);
        };
        options.Events.OnValidatePrincipal = async context =>
        {
            if (!settings.IsDemonstration && context.Principal?.HasClaim(claim => claim.Type == StandingClaims.DemonstrationClaim) == true)
            {
                context.RejectPrincipal();
                return;
            }

            await SecurityStampValidator.ValidatePrincipalAsync(context);
        };
    }

    private static void Harden(CookieBuilder cookie, string name)
    {
        cookie.Name = name;
        cookie.HttpOnly = true;
        cookie.SameSite = SameSiteMode.Lax;
        cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
    }
}
