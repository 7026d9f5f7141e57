using Commonweal.Domain.Finance.Spend;

namespace Commonweal.Domain.Tests.Finance.Spend;

public sealed class PayingBodyTests
{
    private static readonly PayingBody Council = new("London Borough of Haringey", "Haringey Council");

    [Theory]
    [InlineData("Haringey Council", true)]
    [InlineData("HARINGEY  COUNCIL", true)]
    [InlineData("London Borough of Haringey", true)]
    [InlineData("The London Borough of Haringey", true)]
    [InlineData("London Borough of Islington", false)]
    [InlineData("Haringey CCG", false)]
    [InlineData("NHS Haringey Clinical Commissioning Group", false)]
    public void A_body_is_known_by_its_names_and_no_other_is_taken_for_it(string named, bool isOwn) => Assert.Equal(isOwn, Council.OthersIn(TallyOf(named)).Count == 0);

    [Theory]
    [InlineData("NHS HARINGEY CCG")]
    [InlineData("Haringey Clinical Commissioning Group")]
    public void A_group_is_known_by_its_letters(string named) => Assert.Empty(new PayingBody("NHS Haringey Clinical Commissioning Group", "Haringey CCG").OthersIn(TallyOf(named)));

    [Theory]
    [InlineData("Haringey Council, published spend", true)]
    [InlineData("Haringey Council’s ledger", true)]
    [InlineData("London Borough of Haringey published spend", true)]
    [InlineData("Islington Council, published spend", false)]
    [InlineData("The ledger", false)]
    public void A_source_is_a_bodys_own_where_its_title_begins_with_a_name_of_it(string title, bool isOwn) => Assert.Equal(isOwn, Council.Begins(title));

    [Fact]
    public void The_first_three_of_many_are_named() => Assert.Equal("A, B, C and 2 more", PayingBody.InWords(["A", "B", "C", "D", "E"]));

    [Fact]
    public void Payments_of_another_body_are_the_partners_own_only_where_somebody_says_why()
    {
        var tally = TallyOf("Camden Council");

        Assert.Equal(new AnotherBodyPaid(Council.Name, new(["Camden Council"])).Sentence, SpendRules.MayBeOwn(Council.Name, new(Council.OthersIn(tally)), new(null, null, false))?.Sentence);
        Assert.Null(SpendRules.MayBeOwn(Council.Name, new(Council.OthersIn(tally)), new(null, null, false, "Camden pays for us")));
    }

    private static SpendTally TallyOf(string body) => Files.Read(
        ["Date paid,Supplier,Net amount,Body", $"01/09/2017,Larkfield,10.00,{body}"], Files.Layout("Date: Date paid\nAmount: Net amount\nPayee: Supplier\nBody: Body")).Reader.Tally;
}
