namespace Commonweal.Tests.Walks;

public sealed class RoutesTests(Sites sites) : IClassFixture<Sites>
{
    /// <summary>A page that is not there is not looked at, and nobody would notice.</summary>
    [Fact]
    public async Task Every_address_is_there_for_one_of_those_who_walk()
    {
        var site = await sites.DemonstrationAsync();
        var missing = Routes.Of(site).ToList();
        foreach (var signIn in new[] { null, "programme-director", "haringey-recorder" })
        {
            using var visitor = signIn is null ? site.NewVisitor() : await site.SignInAsAsync(signIn);
            foreach (var route in missing.ToList())
            {
                using var response = await visitor.GetAsync(route.Path);
                if (response.IsSuccessStatusCode)
                {
                    missing.Remove(route);
                }
            }
        }

        Assert.Equal(Routes.SeenByTheirOwnTests, missing.Select(route => route.Pattern));
    }
}
