using Commonweal.Domain.Partnership.Visibility;

namespace Commonweal.Platform.Authority;

/// <summary>What a page or an endpoint shows. Each has one, and one without is served to nobody.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class ShowsAttribute(KindOfThing kind) : Attribute
{
    public KindOfThing Kind { get; } = kind;
}
