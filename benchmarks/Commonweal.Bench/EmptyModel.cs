using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Bench;

/// <summary>The peer of every page: a Razor page with nothing on it, in the same process and behind the same middleware. It is never cached.</summary>
[Shows(KindOfThing.Public)]
[AllowAnyone]
public sealed class EmptyModel : PageModel;
