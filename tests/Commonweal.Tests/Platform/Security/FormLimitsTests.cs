using System.Net;
using Commonweal.Platform.Security;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Commonweal.Tests.Platform.Security;

public sealed class FormLimitsTests(Sites sites) : IClassFixture<Sites>
{
    [Theory]
    [InlineData("/community/complaints/make", "10.0.0.1", false)]
    [InlineData("/Community/Complaints/Make", "10.0.0.1", false)]
    [InlineData("/community/requests/ask", "10.0.0.1", true)]
    [InlineData("/community/complaints/make", "10.0.0.2", true)]
    public void Of_one_form_so_many_are_taken_from_one_address_and_each_form_and_address_counts_by_itself(string form, string address, bool mayTake)
    {
        using var limits = new FormLimits();
        for (var i = 0; i < 20; i++)
        {
            Assert.True(limits.MayTake(From("10.0.0.1", "/community/complaints/make")));
            limits.Taken(From("10.0.0.1", "/community/complaints/make"));
        }

        Assert.Equal(mayTake, limits.MayTake(From(address, form)));
    }

    [Fact]
    public void Asking_whether_one_may_be_taken_counts_nothing()
    {
        using var limits = new FormLimits();

        Assert.All(Enumerable.Range(0, 100), _ => Assert.True(limits.MayTake(From("10.0.0.1", "/community/complaints/make"))));
    }

    [Fact]
    public void A_flood_of_whatever_forms_is_stopped_and_signing_in_counts_by_itself()
    {
        using var limits = new FormLimits();

        var taken = Enumerable.Range(0, 301).Select(i => limits.MaySend(SecurityServices.StrangersLimit, From("10.0.0.1", $"/{i}"))).ToList();

        Assert.Equal((300, false), (taken.Count(t => t), taken[^1]));
        Assert.True(limits.MaySend(SecurityServices.SignInLimit, From("10.0.0.1", "/sign-in")));
    }

    [Fact]
    public async Task They_end_with_the_site()
    {
        FormLimits limits;
        await using (var site = await TestSite.StartAsync(sites.Databases))
        {
            limits = site.Services.GetRequiredService<FormLimits>();
        }

        Assert.Throws<ObjectDisposedException>(() => limits.MaySend(SecurityServices.SignInLimit, new DefaultHttpContext()));
    }

    /// <summary>A request as somebody on this machine sends it.</summary>
    internal static DefaultHttpContext From(string address, string path)
    {
        var http = new DefaultHttpContext();
        http.Connection.RemoteIpAddress = IPAddress.Parse(address);
        http.Request.Path = path;
        return http;
    }

    /// <summary>As if so many had been taken of a form from this machine that no more are.</summary>
    internal static void UseUp(TestSite site, string path)
    {
        var limits = site.Services.GetRequiredService<FormLimits>();
        foreach (var http in new[] { "127.0.0.1", "::1" }.Select(address => From(address, path)))
        {
            for (var i = 0; i < 20; i++)
            {
                limits.Taken(http);
            }
        }
    }
}
