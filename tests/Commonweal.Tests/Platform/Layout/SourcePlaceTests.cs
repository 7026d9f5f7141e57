using Commonweal.Platform.Layout;

namespace Commonweal.Tests.Platform.Layout;

public sealed class SourcePlaceTests
{
    [Fact]
    [Trait("Requirement", "QUA-06")]
    public void A_paper_and_its_lines_become_words_with_addresses() =>
        Assert.Equal(
            [new("S1 lines 33–44", "/partnership/papers/s1#l33"), new("S4 line 45", "/partnership/papers/s4#l45")],
            SourcePlace.Read("S1:33-44; S4:45"));

    [Fact]
    public void Several_ranges_of_one_paper_are_each_linked_and_a_remark_stays() =>
        Assert.Equal(
            [new("S0 lines 217–247", "/partnership/papers/s0#l217"), new("260 (a diagram)", "/partnership/papers/s0#l260")],
            SourcePlace.Read("S0:217-247, 260 (a diagram)"));

    [Fact]
    public void Any_other_source_is_its_own_words() =>
        Assert.Equal([new("Office for National Statistics, 2016", null)], SourcePlace.Read("Office for National Statistics, 2016"));

    [Theory]
    [InlineData("SCOPE.1 (S1:92)", "SCOPE.1 (S1 line 92)")]
    [InlineData("S1:132, read by us", "S1 line 132, read by us")]
    [InlineData("S0:358; S1:46", "S0 line 358, S1 line 46")]
    public void A_refusal_says_places_in_words_as_pages_do(string restsOn, string words) => Assert.Equal(words, SourcePlace.InWords(restsOn));
}
