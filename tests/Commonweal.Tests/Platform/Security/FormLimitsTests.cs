using Commonweal.Platform.Security;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Commonweal.Tests.Platform.Security;

public sealed class FormLimitsTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    public async Task So_many_forms_are_taken_from_one_address_and_no_more_and_each_limit_counts_by_itself()
    {
        using var limits = new FormLimits();
        var http = new DefaultHttpContext();

        for (var form = 0; form < 20; form++)
        {
            Assert.True(await limits.MaySendAsync(SecurityServices.StrangersLimit, http));
        }

        Assert.False(await limits.MaySendAsync(SecurityServices.StrangersLimit, http));
        Assert.True(await limits.MaySendAsync(SecurityServices.SignInLimit, http));
    }

    [Fact]
    public async Task They_end_with_the_site()
    {
        FormLimits limits;
        await using (var site = await TestSite.StartAsync(sites.Databases))
        {
            limits = site.Services.GetRequiredService<FormLimits>();
        }

        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await limits.MaySendAsync(SecurityServices.SignInLimit, new DefaultHttpContext()));
    }
}
