using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Governance.Interests;

public sealed class RegisterTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "COI-02")]
    public async Task Each_registers_their_own_and_is_told_what_is_missing()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var visitor = await site.SignInAsAsync("whittington-finance");
        var form = (await visitor.PageAsync("/governance/interests/register")).Form();

        var empty = await visitor.SendAndReadAsync(form, ("Input.From.Day", ""), ("Input.From.Month", ""), ("Input.From.Year", ""));
        var backwards = await visitor.SendAndReadAsync(form, ("Input.Kind", "Financial"), ("Input.Text", "Shares in a pharmacy."), ("Input.To.Day", "1"), ("Input.To.Month", "1"), ("Input.To.Year", "2017"));
        var done = await visitor.SendAndReadAsync((await visitor.PageAsync("/governance/interests/register")).Form(), ("Input.Kind", "Financial"), ("Input.Text", "Shares in a pharmacy."));

        Assert.Equal(["Choose the kind of interest", "Enter the first day of the interest", "Say what the interest is"], empty.Problems().Order(StringComparer.Ordinal));
        var ahead = await visitor.SendAndReadAsync(form, ("Input.Kind", "Financial"), ("Input.Text", "Shares in a pharmacy."), ("Input.From.Year", "2999"));

        Assert.StartsWith("An interest is registered once there is one, and 9 October 2999 is still to come.", ahead.ProblemAt("Input.From"), StringComparison.Ordinal);
        Assert.Contains("cannot be before its first", backwards.Problems()[0], StringComparison.Ordinal);
        Assert.Contains("Shares in a pharmacy.", done.Body(), StringComparison.Ordinal);
    }
}
