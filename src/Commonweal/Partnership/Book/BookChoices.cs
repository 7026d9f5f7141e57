using Commonweal.Domain.Partnership.Book;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.Posts;
using Commonweal.Platform.Layout;

namespace Commonweal.Partnership.Book;

/// <summary>What can be chosen in each field of a question: read from the partners, the posts, the functions on record and the clauses themselves.</summary>
public sealed class BookChoices(IReadOnlyList<PartnerOrganisation> partners, IReadOnlyList<JointPost> posts, IReadOnlyList<string> functions, AgreementBook book)
{
    private readonly List<ClauseEffect> effects = [.. book.All().Select(c => c.Clause.Effect)];

    /// <summary>Null for a field that is typed.</summary>
    public IReadOnlyList<Choice>? For(AskedFor kind) => kind switch
    {
        AskedFor.Partner => [.. partners.Select(p => new Choice(p.Slug, p.ShortName))],
        AskedFor.Post => [.. posts.OrderBy(p => p.Title, StringComparer.CurrentCulture).Select(p => new Choice(p.Slug, p.Title))],
        AskedFor.Fund => Words(effects.OfType<PoolsFund>().Select(e => e.Fund)),
        AskedFor.Service => Words(posts.SelectMany(p => p.Services)),
        AskedFor.Body => Words(effects.OfType<CreatesBody>().Select(e => e.Body)),
        AskedFor.Purpose => Words(effects.OfType<SharesData>().Select(e => e.Purpose)),
        AskedFor.DataSource => Words(effects.OfType<SharesData>().Select(e => e.Source)),
        AskedFor.Role => Words(effects.OfType<SharesData>().SelectMany(e => e.Roles)),
        AskedFor.DataClass => Words(effects.OfType<SharesData>().SelectMany(e => e.DataClasses)),
        AskedFor.Function => [.. functions.Select(f => new Choice(f, char.ToUpperInvariant(f[0]) + f[1..]))],
        AskedFor.Action => [.. new[] { LeadActions.Decide, LeadActions.Spend, LeadActions.ManageStaff }.Select(a => new Choice(a.ToString(), a.InWords()))],
        AskedFor.YesOrNo => [new Choice("no", "No"), new Choice("yes", "Yes")],
        _ => null,
    };

    private static List<Choice> Words(IEnumerable<string> slugs) =>
        [.. slugs.Distinct().Order(StringComparer.Ordinal).Select(slug => new Choice(slug, InWords(slug)))];

    private static string InWords(string slug) => char.ToUpperInvariant(slug[0]) + slug[1..].Replace('-', ' ');
}
