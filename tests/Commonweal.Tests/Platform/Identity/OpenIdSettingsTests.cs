using Commonweal.Platform.Identity;

namespace Commonweal.Tests.Platform.Identity;

/// <summary>What the surroundings say of another provider.</summary>
public sealed class OpenIdSettingsTests
{
    [Fact]
    public void Nothing_said_is_no_provider() => Assert.Null(Read([]));

    [Fact]
    public void A_provider_is_read_and_named_by_its_host_where_no_name_is_given() => Assert.Equal(
        new OpenIdSettings("https://id.example/realms/care", "c", "s", "id.example"),
        Read(new() { ["AUTHORITY"] = "https://id.example/realms/care/", ["CLIENT_ID"] = "c", ["CLIENT_SECRET"] = "s" }));

    [Theory]
    [InlineData("http://localhost:9000", true)]
    [InlineData("http://127.0.0.1:9000", true)]
    [InlineData("http://id.example", false)]
    [InlineData("id.example", false)]
    [InlineData("ftp://localhost", false)]
    public void Plain_http_is_taken_on_this_machine_alone(string authority, bool isTaken)
    {
        var read = () => Read(new() { ["AUTHORITY"] = authority, ["CLIENT_ID"] = "c", ["CLIENT_SECRET"] = "s" });

        if (isTaken)
        {
            Assert.NotNull(read());
        }
        else
        {
            Assert.Contains("COMMONWEAL_OIDC_AUTHORITY", Assert.Throws<FormatException>(read).Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("CLIENT_ID")]
    [InlineData("CLIENT_SECRET")]
    public void A_missing_part_is_named(string missing)
    {
        Dictionary<string, string> said = new() { ["AUTHORITY"] = "https://id.example", ["CLIENT_ID"] = "c", ["CLIENT_SECRET"] = "s" };
        said.Remove(missing);

        Assert.StartsWith($"COMMONWEAL_OIDC_{missing} is missing", Assert.Throws<FormatException>(() => Read(said)).Message, StringComparison.Ordinal);
    }

    private static OpenIdSettings? Read(Dictionary<string, string> said) => OpenIdSettings.FromEnvironment(key => said.GetValueOrDefault(key["COMMONWEAL_OIDC_".Length..]));
}
