using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Commonweal.Tests.Architecture;

/// <summary>Every endpoint says what it shows, so that the rules of who may see what answer for it.</summary>
public sealed class EndpointTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    public async Task Every_endpoint_says_what_it_shows()
    {
        var site = await sites.DemonstrationAsync();

        var endpoints = site.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).ToList();

        Assert.NotEmpty(endpoints);
        Faults.None(Silent(endpoints)!);
    }

    [Fact]
    public void An_endpoint_that_does_not_is_seen() => Assert.Equal(["/silent"], Silent(
        [
            new Endpoint(null, new EndpointMetadataCollection(), "/silent"),
            new Endpoint(null, new EndpointMetadataCollection(new ShowsAttribute(KindOfThing.Public)), "/speaks"),
        ]));

    private static IEnumerable<string?> Silent(IEnumerable<Endpoint> endpoints) =>
        endpoints.Where(endpoint => endpoint.Metadata.GetMetadata<ShowsAttribute>() is null).Select(endpoint => endpoint.DisplayName);
}
