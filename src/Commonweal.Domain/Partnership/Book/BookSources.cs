using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.Posts;

namespace Commonweal.Domain.Partnership.Book;

/// <summary>What the book is worked out from, as it was known at one instant. Nothing in it depends on the order of the lists.</summary>
public sealed record BookSources
{
    public IReadOnlyList<PartnerOrganisation> Partners { get; init; } = [];

    public IReadOnlyList<SovereignBody> Bodies { get; init; } = [];

    public IReadOnlyList<Agreement> Agreements { get; init; } = [];

    public IReadOnlyList<AgreementParty> Parties { get; init; } = [];

    public IReadOnlyList<AgreementVersion> Versions { get; init; } = [];

    public IReadOnlyList<Clause> Clauses { get; init; } = [];

    public IReadOnlyList<Approval> Approvals { get; init; } = [];

    public IReadOnlyList<ApprovalFollowUp> FollowUps { get; init; } = [];

    public IReadOnlyList<AgreementEnding> Endings { get; init; } = [];

    public IReadOnlyList<AuthorityGrant> Grants { get; init; } = [];

    public IReadOnlyList<JointPost> Posts { get; init; } = [];

    public IReadOnlyList<Statute> Statutes { get; init; } = [];
}
