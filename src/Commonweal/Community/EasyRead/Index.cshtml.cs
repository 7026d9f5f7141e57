using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Community.EasyRead;

/// <summary>The front door in Easy Read.</summary>
[Shows(KindOfThing.Public)]
public sealed class IndexModel : PageModel
{
    public IReadOnlyList<EasyLine> Lines { get; } =
    [
        new("people", "We are councils, hospitals and doctors."),
        new("house", "We work in Haringey and Islington."),
        new("people", "We work together to keep you well."),
        new("vote", "Each of us still decides for itself."),
        new("list", "See what we promised.", "/community/easy-read/promised"),
        new("vote", "See what we decided.", "/community#decided"),
        new("talk", "Tell us what you think.", "/community/consultations"),
        new("write", "Learn how to complain.", "/community/easy-read/complain"),
    ];
}
