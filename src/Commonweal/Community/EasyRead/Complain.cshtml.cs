using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Community.EasyRead;

/// <summary>How to complain, in Easy Read.</summary>
[Shows(KindOfThing.Public)]
public sealed class ComplainModel : PageModel
{
    public IReadOnlyList<EasyLine> Lines { get; } =
    [
        new("talk", "You can tell us when something went wrong."),
        new("done", "It is your right."),
        new("people", "Your care will not get worse because of it."),
        new("talk", "You can ask someone to help you."),
        new("house", "Tell the place that gave you care."),
        new("people", "You may not know which place it was."),
        new("write", "Then tell us here. We will pass it on.", "/community/complaints/make"),
        new("write", "Say what went wrong."),
        new("write", "Say what you want us to do."),
        new("late", "We will tell you when you can hope for an answer."),
        new("done", "We will say what we found."),
        new("phone", "You can ask the Ombudsman if you are not happy."),
    ];
}
