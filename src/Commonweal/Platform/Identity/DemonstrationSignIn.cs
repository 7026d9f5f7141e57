using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Identity;

namespace Commonweal.Platform.Identity;

/// <summary>Signs in a made-up person with one click. It is mapped in a demonstration alone: elsewhere this address is no page at all.</summary>
public static class DemonstrationSignIn
{
    public const string Address = "/sign-in/demonstration";

    public static void Map(WebApplication app) =>
        app.MapPost(Address, ExecuteAsync).WithMetadata(new ShowsAttribute(KindOfThing.OwnAccount), new AllowAnyoneAttribute()).ExcludeFromDescription();

    private static async Task<IResult> ExecuteAsync(HttpContext http, IAntiforgery antiforgery, UserManager<Account> accounts, SignInManager<Account> signIn, Arrival arrival)
    {
        if (!await antiforgery.IsRequestValidAsync(http))
        {
            return Results.BadRequest();
        }

        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var account = await accounts.FindByNameAsync(form["signIn"].ToString());
        if (account is null || !(await ((AccountSignIn)signIn).DemonstrationSignInAsync(account)).Succeeded)
        {
            return Results.NotFound();
        }

        return Results.LocalRedirect(await arrival.ExecuteAsync(account, "with one click, as a demonstration allows", form["returnUrl"], http.RequestAborted));
    }
}
