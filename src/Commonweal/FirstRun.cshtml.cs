using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal;

/// <summary>What an operator sees before any facts are loaded. No rule of who may see what exists yet, so it is for anyone.</summary>
[Shows(KindOfThing.Public)]
[AllowAnyone]
public sealed class FirstRunModel : PageModel
{
    public const string Address = "/first-run";
}
