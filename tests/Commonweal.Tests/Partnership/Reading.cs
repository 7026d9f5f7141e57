namespace Commonweal.Tests.Partnership;

/// <summary>Tests that only read share one demonstration: <c>[Collection&lt;Reading&gt;]</c>.</summary>
[CollectionDefinition]
public sealed class Reading : ICollectionFixture<Sites>;
