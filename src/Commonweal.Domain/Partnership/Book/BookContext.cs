using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.Posts;

namespace Commonweal.Domain.Partnership.Book;

/// <summary>What the book needs beside its clauses to say what is missing and who could supply it.</summary>
internal sealed class BookContext
{
    private readonly Dictionary<PartnerId, PartnerOrganisation> partners = [];
    private readonly Dictionary<PartnerId, SovereignBody> bodies = [];
    private readonly Dictionary<string, AuthorityGrant[]> grants = [];
    private readonly Dictionary<string, JointPost> posts = [];
    private readonly Dictionary<string, Statute> statutes = [];
    private readonly Dictionary<(AgreementVersionId, PartnerId), List<Standing>> standings;

    public BookContext(BookSources sources, Dictionary<(AgreementVersionId, PartnerId), List<Standing>> standings)
    {
        this.standings = standings;
        foreach (var partner in sources.Partners)
        {
            partners[partner.Id] = partner;
        }

        foreach (var body in sources.Bodies)
        {
            if (body.Kind.Decides())
            {
                bodies[body.PartnerId] = body;
            }
        }

        foreach (var group in sources.Grants.GroupBy(g => g.Post))
        {
            grants[group.Key] = [.. group];
        }

        foreach (var post in sources.Posts)
        {
            posts[post.Slug] = post;
        }

        foreach (var statute in sources.Statutes)
        {
            statutes[statute.Section] = statute;
        }
    }

    public static BookContext None { get; } = new(new BookSources(), []);

    public string NameOf(PartnerId partner) => partners.TryGetValue(partner, out var known) ? known.ShortName : "A partner";

    public bool IsFederation(PartnerId partner) => partners.TryGetValue(partner, out var known) && known.Kind == PartnerKind.GpFederation;

    /// <summary>The name of the body that decides for the partner.</summary>
    public string? BodyOf(PartnerId partner) => bodies.GetValueOrDefault(partner)?.Name;

    /// <summary>"its governing body", for a sentence that has already named the partner.</summary>
    public string ItsBody(PartnerId partner) => bodies.GetValueOrDefault(partner)?.Kind switch
    {
        SovereignBodyKind.Cabinet => "its cabinet",
        SovereignBodyKind.Executive => "its executive",
        SovereignBodyKind.GoverningBody => "its governing body",
        SovereignBodyKind.TrustBoard or SovereignBodyKind.FederationBoard => "its board",
        _ => "its own deciding body",
    };

    public string PostTitle(string post) => posts.TryGetValue(post, out var known) ? known.Title : post;

    public string? PostReportsTo(string post) => posts.GetValueOrDefault(post)?.ReportsTo;

    public ReadOnlySpan<AuthorityGrant> GrantsTo(string post) => grants.GetValueOrDefault(post);

    public Statute? StatuteOf(string section) => statutes.GetValueOrDefault(section);

    public Standing? StandingOf(AgreementVersionId version, PartnerId partner, DateOnly asAt) =>
        standings.TryGetValue((version, partner), out var of) ? Standings.At(of, asAt) : null;
}
