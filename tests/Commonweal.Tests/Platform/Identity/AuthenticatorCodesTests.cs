using Commonweal.Platform.Identity;

namespace Commonweal.Tests.Platform.Identity;

/// <summary>Codes against the vectors of RFC 6238, appendix B, their last six digits.</summary>
public sealed class AuthenticatorCodesTests
{
    private const string Key = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void The_code_of_an_instant_is_taken(long second, string code)
    {
        Assert.Equal(second / 30, At(second).StepOf(Key, code, null));
        Assert.Equal(code, Totp.Code(Key, DateTimeOffset.FromUnixTimeSeconds(second)));
    }

    [Theory]
    [InlineData(59 + 30, true)]
    [InlineData(59 - 30, true)]
    [InlineData(59 + 61, false)]
    public void A_code_of_the_half_minute_before_or_after_is_taken_and_no_other(long second, bool isTaken) =>
        Assert.Equal(isTaken, At(second).StepOf(Key, "287082", null) is not null);

    [Theory]
    [InlineData("287083")]
    [InlineData("28708")]
    [InlineData("")]
    [InlineData("２８７０８２")]
    public void Another_code_is_not_taken(string code) => Assert.Null(At(59).StepOf(Key, code, null));

    [Fact]
    public void A_code_is_taken_once() => Assert.Null(At(59).StepOf(Key, "287082", 1));

    [Fact]
    public void A_new_key_has_160_bits_as_apps_expect()
    {
        var key = AuthenticatorCodes.NewKey();

        Assert.Matches("^[A-Z2-7]{32}$", key);
        Assert.NotEqual(key, AuthenticatorCodes.NewKey());
    }

    private static AuthenticatorCodes At(long second) => new(new FixedTime(DateTimeOffset.FromUnixTimeSeconds(second)));

    private sealed class FixedTime(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
