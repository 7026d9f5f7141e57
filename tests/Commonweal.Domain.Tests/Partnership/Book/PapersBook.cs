using System.Text.Json;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Domain.Partnership.Book;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Tests.Partnership.Posts;

namespace Commonweal.Domain.Tests.Partnership.Book;

/// <summary>The book as the papers and the demonstration's choices make it.</summary>
internal static class PapersBook
{
    public static BookSources Sources { get; } = Read();

    public static AgreementBook Book { get; } = AgreementBook.From(Sources);

    private static BookSources Read()
    {
        var partners = Papers.Read("partners.json").Facts("partners").ToList();
        var agreements = Papers.Read("agreements.json").Facts("agreements").ToList();
        return new BookSources
        {
            Partners = [.. partners.Select(Partner)],
            Bodies = [.. partners.SelectMany(p => p.Facts("sovereignBodies").Select(b => Body(b, p.Required("slug"))))],
            Agreements = [.. agreements.Select(Agreement)],
            Parties = [.. agreements.SelectMany(a => a.List("parties").Select(p => new AgreementParty { AgreementId = IdOf(a.Required("slug")), PartnerId = Papers.Partner(p) }))],
            Versions = [.. agreements.SelectMany(a => a.Facts("versions").Select(v => Version(v, a.Required("slug"))))],
            Approvals = [.. agreements.SelectMany(a => a.Facts("approvals").Select(x => Approval(x, a.Required("slug"))))],
            Clauses = [.. Papers.Read("clauses.json").Facts("clauses").Select(Clause)],
            Grants = PapersPosts.Grants,
            Posts = PapersPosts.Posts,
        };
    }

    public static AgreementId IdOf(string slug) => AgreementId.From(Papers.Id(slug));

    public static AgreementVersionId VersionOf(string slug, int number) => AgreementVersionId.From(Papers.Id($"{slug} {number}"));

    private static PartnerOrganisation Partner(JsonElement fact) => new()
    {
        Id = Papers.Partner(fact.Required("slug")),
        Slug = fact.Required("slug"),
        Name = fact.Required("name"),
        ShortName = fact.Required("shortName"),
        Kind = fact.Choice<PartnerKind>("kind"),
        Description = fact.Required("description"),
        Boroughs = fact.List("boroughs"),
        Provenance = Papers.Provenance(fact),
    };

    private static SovereignBody Body(JsonElement fact, string partner) => new()
    {
        Id = SovereignBodyId.From(Papers.Id(fact.Required("slug"))),
        PartnerId = Papers.Partner(partner),
        Slug = fact.Required("slug"),
        Name = fact.Required("name"),
        Kind = fact.Choice<SovereignBodyKind>("kind"),
        Provenance = Papers.Provenance(fact),
    };

    private static Agreement Agreement(JsonElement fact) => new()
    {
        Id = IdOf(fact.Required("slug")),
        Slug = fact.Required("slug"),
        Title = fact.Required("title"),
        Kind = fact.Choice<AgreementKind>("kind"),
        ParentId = fact.Words("parent") is { } parent ? IdOf(parent) : null,
        Summary = fact.Required("summary"),
        Provenance = Papers.Provenance(fact),
    };

    private static AgreementVersion Version(JsonElement fact, string agreement)
    {
        var text = ExactText.From(Papers.Text(fact.Required("text")));
        return new AgreementVersion
        {
            Id = VersionOf(agreement, fact.Whole("number")!.Value),
            AgreementId = IdOf(agreement),
            Number = fact.Whole("number")!.Value,
            Title = fact.Required("title"),
            Text = text.Text,
            Hash = text.Hash,
            PublishedOn = fact.Date("publishedOn")!.Value,
            EffectiveFrom = fact.Date("effectiveFrom"),
            RefreshDue = fact.Date("refreshDue"),
            Expires = fact.Date("expires"),
            KnownFrom = default,
            Provenance = Papers.Provenance(fact),
        };
    }

    private static Approval Approval(JsonElement fact, string agreement) => new()
    {
        Id = ApprovalId.From(Papers.Id($"{agreement} {fact.Required("partner")}")),
        AgreementVersionId = VersionOf(agreement, fact.Whole("version")!.Value),
        PartnerId = Papers.Partner(fact.Required("partner")),
        BodyId = SovereignBodyId.From(Papers.Id(fact.Required("body"))),
        Date = fact.Date("date"),
        NotedOn = fact.Date("notedOn"),
        NotedBy = fact.Words("notedBy"),
        KnownFrom = default,
        Provenance = Papers.Provenance(fact),
    };

    private static Clause Clause(JsonElement fact, int index) => new()
    {
        Id = ClauseId.From(Papers.Id($"clause {index}")),
        AgreementVersionId = VersionOf(fact.Required("agreement"), fact.Whole("version")!.Value),
        Reference = fact.Required("reference"),
        Sentence = fact.Required("sentence"),
        Effect = PapersEffects.Read(fact.GetProperty("effect")),
        KnownFrom = default,
        Provenance = Papers.Provenance(fact),
    };
}
