using Commonweal.Domain.Finance.Spend;
using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Finance.Spend;

public sealed class WithdrawTests(Sites sites) : IClassFixture<Sites>
{
    private static readonly string File = Sent.Headings + Sent.Row(1, "100.00") + Sent.Row(2, "(25.00)");

    [Fact]
    [Trait("Requirement", "OPB-03")]
    public async Task The_same_file_is_known_again_and_a_mistake_is_withdrawn_and_never_deleted()
    {
        using var lead = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");
        var first = await lead.TakeSpendAsync(File);
        var address = new Uri(first.BaseUri).AbsolutePath;

        var again = await lead.SendSpendAsync(File);
        var withdrawn = await lead.SendAndReadAsync((await lead.PageAsync($"{address}/withdraw")).Form(), ("Reason", "The wrong month"));
        var anew = await lead.TakeSpendAsync(File);

        Assert.Contains(new FileTakenBefore("september.csv", new(2017, 10, 9), address).Sentence, again.Problems()[0], StringComparison.Ordinal);
        Assert.Contains("Withdrawn on 9 October 2017", withdrawn.Body(), StringComparison.Ordinal);
        Assert.Equal(2, withdrawn.Table("Lines").First.Count);
        Assert.NotEqual(address, new Uri(anew.BaseUri).AbsolutePath);
        Assert.Equal("September 2017: £75", anew.Heading());
    }

    [Fact]
    public async Task Once_withdrawn_and_by_others_it_cannot_be()
    {
        var site = await sites.DemonstrationAsync();
        using var lead = await site.SignInAsAsync("haringey-recorder");
        using var other = await site.SignInAsAsync("whittington-finance");
        var address = new Uri((await lead.TakeSpendAsync(Sent.Headings + Sent.Row(7, "1.00"))).BaseUri).AbsolutePath;

        var others = await other.PageAsync($"{address}/withdraw");
        await lead.SendAndReadAsync((await lead.PageAsync($"{address}/withdraw")).Form(), ("Reason", "Sent twice"));
        var twice = await lead.PageAsync($"{address}/withdraw");

        Assert.False(others.HasForm());
        Assert.Contains(new WithdrawnBefore(new(2017, 10, 9)).Sentence, twice.Problems()[0], StringComparison.Ordinal);
    }
}
