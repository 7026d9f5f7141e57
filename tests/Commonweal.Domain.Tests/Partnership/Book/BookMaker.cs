using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Domain.Partnership.Book;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.Posts;

namespace Commonweal.Domain.Tests.Partnership.Book;

/// <summary>Makes small books for tests: a council, a CCG, a trust and a federation, and agreements among them.</summary>
internal sealed class BookMaker
{
    public static readonly DateOnly Begins = new(2017, 6, 1);
    public static readonly DateOnly Expires = new(2020, 3, 31);
    public static readonly DateOnly Today = new(2017, 10, 9);

    public static readonly PartnerId Council = Papers.Partner("council");
    public static readonly PartnerId Ccg = Papers.Partner("ccg");
    public static readonly PartnerId Trust = Papers.Partner("trust");
    public static readonly PartnerId Federation = Papers.Partner("federation");

    private static readonly Provenance Made = new(null, "Made up for a test");

    private readonly List<Agreement> agreements = [];
    private readonly List<AgreementParty> parties = [];
    private readonly List<AgreementVersion> versions = [];
    private readonly List<Clause> clauses = [];
    private readonly List<Approval> approvals = [];
    private readonly List<ApprovalFollowUp> followUps = [];
    private readonly List<AgreementEnding> endings = [];
    private readonly List<AuthorityGrant> grants = [];
    private int made;

    public List<Statute> Statutes { get; } = [];

    public AgreementBook Book() => AgreementBook.From(Sources());

    public BookSources Sources() => new()
    {
        Partners =
        [
            Organisation(Council, "The Council", PartnerKind.Council), Organisation(Ccg, "The CCG", PartnerKind.ClinicalCommissioningGroup),
            Organisation(Trust, "The Trust", PartnerKind.NhsTrust), Organisation(Federation, "The Federation", PartnerKind.GpFederation),
        ],
        Bodies =
        [
            Body(Council, "Cabinet", SovereignBodyKind.Cabinet), Body(Council, "Health and Wellbeing Board", SovereignBodyKind.HealthAndWellbeingBoard),
            Body(Ccg, "CCG Governing Body", SovereignBodyKind.GoverningBody), Body(Trust, "Trust Board", SovereignBodyKind.TrustBoard),
            Body(Federation, "Federation Board", SovereignBodyKind.FederationBoard),
        ],
        Agreements = agreements,
        Parties = parties,
        Versions = versions,
        Clauses = clauses,
        Approvals = approvals,
        FollowUps = followUps,
        Endings = endings,
        Grants = grants,
        Statutes = Statutes,
    };

    public AgreementVersion Agree(string title, AgreementKind kind, PartnerId[] among, DateOnly? begins = null, DateOnly? expires = null)
    {
        var agreement = new Agreement { Id = AgreementId.From(Next()), Slug = Slug.From(title), Title = title, Kind = kind, Summary = title, Provenance = Made };
        agreements.Add(agreement);
        parties.AddRange(among.Select(p => new AgreementParty { AgreementId = agreement.Id, PartnerId = p }));
        return Version(agreement.Id, 1, begins ?? Begins, expires ?? Expires);
    }

    public AgreementVersion Version(AgreementId agreement, int number, DateOnly? begins, DateOnly? expires)
    {
        var text = ExactText.From($"The text of version {number}");
        var version = new AgreementVersion
        {
            Id = AgreementVersionId.From(Next()),
            AgreementId = agreement,
            Number = number,
            Title = $"Version {number}",
            Text = text.Text,
            Hash = text.Hash,
            PublishedOn = begins ?? Begins,
            EffectiveFrom = begins,
            Expires = expires,
            KnownFrom = default,
            Provenance = Made,
        };
        versions.Add(version);
        return version;
    }

    public Clause Clause(AgreementVersion version, string reference, ClauseEffect effect)
    {
        var clause = ClauseOf(version, reference, effect);
        clauses.Add(clause);
        return clause;
    }

    public Clause ClauseOf(AgreementVersion version, string reference, ClauseEffect effect) => new()
    {
        Id = ClauseId.From(Next()),
        AgreementVersionId = version.Id,
        Reference = reference,
        Sentence = $"What {reference} says.",
        Effect = effect,
        KnownFrom = default,
        Provenance = Made,
    };

    public Approval Approve(AgreementVersion version, PartnerId partner, DateOnly on, string? condition = null, TextHash? hash = null, string? body = null)
    {
        var approval = new Approval
        {
            Id = ApprovalId.From(Next()),
            AgreementVersionId = version.Id,
            PartnerId = partner,
            BodyId = body is null ? null : BodyId(body),
            Date = on,
            Hash = hash ?? version.Hash,
            Condition = condition,
            KnownFrom = default,
            Provenance = Made,
        };
        approvals.Add(approval);
        return approval;
    }

    public Approval Note(AgreementVersion version, PartnerId partner, DateOnly notedOn)
    {
        var approval = new Approval
        {
            Id = ApprovalId.From(Next()), AgreementVersionId = version.Id, PartnerId = partner, NotedOn = notedOn, KnownFrom = default, Provenance = Made,
        };
        approvals.Add(approval);
        return approval;
    }

    public void ApproveEach(AgreementVersion version, DateOnly on, params PartnerId[] partners)
    {
        foreach (var partner in partners)
        {
            Approve(version, partner, on);
        }
    }

    public void Follow(Approval approval, FollowUpKind kind, DateOnly on) =>
        followUps.Add(new ApprovalFollowUp { ApprovalId = approval.Id, Kind = kind, On = on, Words = "As minuted", KnownFrom = default });

    public void End(AgreementVersion version, PartnerId partner, DateOnly lastDay, EndingKind kind = EndingKind.Ended) => endings.Add(new AgreementEnding
    {
        AgreementVersionId = version.Id, PartnerId = partner, Kind = kind, LastDay = lastDay, Words = "As minuted", KnownFrom = default, Provenance = Made,
    });

    public AuthorityGrant Grant(
        string post, PartnerId partner, LeadActions actions, string[] services, long? limitPence = null, string? fund = null, LimitOn limitOn = LimitOn.EachAct, DateOnly? to = null)
    {
        var grant = new AuthorityGrant
        {
            Id = AuthorityGrantId.From(Next()),
            Post = post,
            PartnerId = partner,
            Services = services,
            Fund = fund,
            Actions = actions,
            LimitPence = limitPence,
            LimitOn = limitOn,
            From = Begins,
            To = to,
            KnownFrom = default,
            Provenance = Made,
        };
        grants.Add(grant);
        return grant;
    }

    public static AgreementOfClause Of(AgreementVersion version, params PartnerId[] parties) =>
        new(version.AgreementId, version.Id, "A new text", AgreementKind.Section75, version.Number, version.EffectiveFrom, version.Expires, parties);

    private static PartnerOrganisation Organisation(PartnerId id, string name, PartnerKind kind) => new()
    {
        Id = id, Slug = Slug.From(name), Name = name, ShortName = name, Kind = kind, Description = name, Boroughs = [], Provenance = Made,
    };

    private static SovereignBody Body(PartnerId partner, string name, SovereignBodyKind kind) => new()
    {
        Id = BodyId(name), PartnerId = partner, Slug = Slug.From(name), Name = name, Kind = kind, Provenance = Made,
    };

    private static SovereignBodyId BodyId(string name) => SovereignBodyId.From(Papers.Id(name));

    private Guid Next() => Papers.Id($"made {++made}");
}
