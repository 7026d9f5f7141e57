using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Community;

/// <summary>Our own sentences on the pages for residents can be read at Flesch–Kincaid grade 8. Names and quotations are left out: they are not ours to shorten.</summary>
public sealed class PlainEnglishTests(Sites sites) : IClassFixture<Sites>
{
    private const double GradeMost = 8;

    /// <summary>Names, what others said and wrote, marks of sources, and whatever stands in a table of records.</summary>
    private const string NotOurs = "table, .cw-words, blockquote, .cw-source, .cw-made-up, svg, script, .nhsuk-caption-xl, .cw-table, .cw-as-at, form[method=get], nav, dl, .cw-state, .cw-steps, caption, noscript, details";

    [Theory]
    [InlineData("/community")]
    [InlineData("/community/engagement")]
    [InlineData("/community/consultations")]
    [InlineData("/community/consultations/evening-clinics")]
    [InlineData("/community/consultations/evening-clinics/answer")]
    [InlineData("/community/pledges")]
    [InlineData("/community/equality")]
    [InlineData("/community/subscribe")]
    [InlineData("/community/requests")]
    [InlineData("/community/requests/ask")]
    [InlineData("/community/complaints")]
    [InlineData("/community/complaints/make")]
    [InlineData("/community/keeping")]
    [InlineData("/community/easy-read")]
    [InlineData("/community/easy-read/promised")]
    [InlineData("/community/easy-read/complain")]
    public async Task Our_sentences_for_residents_are_plain(string path)
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var text = OurSentences(await visitor.PageAsync(path));

        Assert.NotEmpty(text);
        Assert.True(Readability.Grade(text) <= GradeMost, $"{path} reads at grade {Readability.Grade(text):0.0}: {text}");
    }

    [Fact]
    public async Task A_planted_sentence_is_seen()
    {
        var page = await PageText.ParseAsync("<main><p>Notwithstanding the aforementioned organisational considerations, commissioners will operationalise transformational interdependencies across the geography.</p></main>");

        Assert.True(Readability.Grade(OurSentences(page)) > GradeMost);
    }

    [Fact]
    public async Task What_others_wrote_is_left_out()
    {
        var page = await PageText.ParseAsync("<main><p>We ask you.</p><blockquote>Notwithstanding organisational considerations</blockquote><p class='cw-words'>Incomprehensibility</p></main>");

        Assert.Equal("We ask you.", OurSentences(page));
    }

    [Theory]
    [InlineData("cat", 1)]
    [InlineData("people", 2)]
    [InlineData("make", 1)]
    [InlineData("hospital", 3)]
    [InlineData("answered", 2)]
    [InlineData("consultation", 4)]
    public void Syllables_are_counted(string word, int count) => Assert.Equal(count, Readability.Syllables(word));

    private static string OurSentences(IHtmlDocument page)
    {
        var main = (IElement)page.QuerySelector("main")!.Clone();
        foreach (var part in main.QuerySelectorAll(NotOurs).ToList())
        {
            part.Remove();
        }

        var blocks = main.QuerySelectorAll("p, li, label, legend, h1, h2, .nhsuk-hint").Where(b => b.QuerySelector("p, li, label, legend") is null).Select(b => b.Words()).Where(w => w.Length > 0);
        return string.Join(' ', blocks.Select(words => words[^1] is '.' or '?' or '!' or ':' ? words : words + "."));
    }
}
