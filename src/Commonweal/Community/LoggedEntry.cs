using Commonweal.Domain.Community;
using Commonweal.Domain.Foundation;
using Commonweal.Platform.Audit;

namespace Commonweal.Community;

/// <summary>By whom, at which organisation, something was entered that came by letter, by telephone or in person; when it was received, and how.</summary>
public sealed record LoggedEntry(PartnerId Partner, PersonId? Person, Actor Actor, DateOnly On, ReceivedThrough Through)
{
    public static IReadOnlyList<Platform.Layout.Choice> Ways { get; } = [.. Enum.GetValues<ReceivedThrough>().Where(t => t != ReceivedThrough.ThisSite).Select(t => new Platform.Layout.Choice(t.ToString(), t.InWords()))];
}
