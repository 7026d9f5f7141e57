using Commonweal.Domain.Finance.OpenBook.Extracts;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.OpenBook.Extracts;

public sealed class CodeMappingTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "OPB-03")]
    public async Task A_mapping_is_corrected_by_its_partner_as_a_further_version_and_read_by_others()
    {
        var site = await sites.DemonstrationAsync();
        using var lead = await site.FinanceLeadAsync();
        using var other = await site.SignInAsAsync("whittington-finance");

        var wrong = await lead.SendFormAsync(Ledgers.Mapping, ("Input.Shares", "E1A* = older-people 99\nE1B* = elsewhere"), ("Input.Headings[Code]", ""), ("Input.Reason", "New codes"));
        var done = await lead.SendFormAsync(Ledgers.Mapping, ("Input.Shares", "E1* = older-people 60, public-health 40"), ("Input.Reason", "Fewer codes"));
        var read = await other.PageAsync(Ledgers.Mapping);

        Assert.Contains("Row 1: The shares of E1A* come to 99%, and must come to 100%", wrong.ProblemAt("Input.Shares"), StringComparison.Ordinal);
        Assert.Contains("Row 2: E1B* goes to ‘elsewhere’", wrong.ProblemAt("Input.Shares"), StringComparison.Ordinal);
        Assert.Contains(new MappingLacksCodeOrCost().Sentence, wrong.ProblemAt("Input.Headings[Code]"), StringComparison.Ordinal);
        Assert.Equal(["2", "1"], done.Table("Versions").First);
        Assert.Equal("40%", read.Table("Codes in use").Column("Share")[^1]);
        Assert.False(read.HasForm());
    }
}
