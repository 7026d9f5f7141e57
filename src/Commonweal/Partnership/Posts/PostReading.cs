using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Posts;
using Commonweal.Partnership.Services;

namespace Commonweal.Partnership.Posts;

/// <summary>Somebody's time in a joint post.</summary>
public sealed record TenureReading(PostTenure Tenure, Person Holder);

/// <summary>A joint post on a day, with what each partner has granted it.</summary>
/// <param name="Partners">All of them, by name.</param>
/// <param name="ServiceNames">By their slugs.</param>
/// <param name="Tenures">Who held it, holds it and will, as known.</param>
/// <param name="Grants">As known, whenever they hold.</param>
/// <param name="Saving">What was last counted as saved by it.</param>
public sealed record PostReading(
    JointPost Post, IReadOnlyList<TenureReading> Tenures, Agreement? Agreement, IReadOnlyList<PartnerOrganisation> Partners, IReadOnlyDictionary<string, string> ServiceNames,
    IReadOnlyList<AuthorityGrant> Grants, IReadOnlyList<AwaitedGrant> Awaited, ManagementSaving? Saving, DateOnly AsAt)
{
    public string Url => Address(Post.Slug);

    public string BookUrl => $"/partnership/book?what=lead&post={Post.Slug}";

    public IReadOnlyList<AuthorityGrant> InForce => [.. Grants.Where(g => g.Holds(AsAt))];

    /// <summary>Whom it acts for on the day: the partners that have granted it something, or of whose office it is a part.</summary>
    public IReadOnlyList<PartnerOrganisation> ActsFor => [.. Partners.Where(p => InForce.Any(g => g.PartnerId == p.Id))];

    /// <summary>The partners whose grant is awaited: named as awaited, and none of theirs holds.</summary>
    public IReadOnlyList<PartnerOrganisation> AwaitedFrom => [.. Partners.Where(p => Awaited.Any(a => a.PartnerId == p.Id) && InForce.All(g => g.PartnerId != p.Id))];

    public TenureReading? Present => Tenures.FirstOrDefault(t => t.Tenure.Holds(AsAt));

    public Person? Holder => Present?.Holder;

    /// <summary>Of the present holder, or of the post while nobody holds it.</summary>
    public PartnerOrganisation? Employer => EmployerOf(Present?.Tenure);

    /// <summary>The partner that employs a holder: the one named with them, or else with the post.</summary>
    public PartnerOrganisation? EmployerOf(PostTenure? tenure) => Partners.FirstOrDefault(p => p.Id == (tenure?.EmployerId ?? Post.EmployerId));

    public IReadOnlyList<string> Services => [.. Post.Services.Select(ServiceName)];

    public string HolderInWords => Holder?.Name ?? "Nobody";

    public string SavingInWords => Saving is { } saving
        ? $"£{saving.AnnualPence / 100m:#,##0.##} a year in management cost, counted on {saving.CountedOn:d MMMM yyyy}."
        : "Nobody has counted what the post saves.";

    public string KindInWords => Post.Kind switch
    {
        JointPostKind.Lead => "Lead for services of several partners",
        JointPostKind.PooledFundManager => "Manager of a pooled fund",
        JointPostKind.SharedOffice => "One person in the same office of several partners",
        _ => throw new ArgumentOutOfRangeException(nameof(Post)),
    };

    /// <summary>What it may do alone, subject by subject: its services, and the fund it manages.</summary>
    public IReadOnlyList<(LeadAuthority Authority, string InWords)> Authority => [.. Subjects.Select(subject =>
    {
        var authority = LeadAuthority.Of(Grants, subject, AsAt);
        return (authority, authority.InWords(SlugText.WithinSentence(subject == Post.Fund ? $"The pooled fund for {SlugText.WithinSentence(SlugText.InWords(subject))}" : ServiceName(subject)), NameOf));
    })];

    private IEnumerable<string> Subjects => Post.Fund is { } fund ? [fund] : Post.Services;

    public string NameOf(PartnerId partner) => Partners.First(p => p.Id == partner).ShortName;

    public string ServiceName(string slug) => ServiceNames.GetValueOrDefault(slug, SlugText.InWords(slug));

    public static string Address(string slug) => $"/partnership/joint-posts/{slug}";

    /// <summary>"Up to £25,000 in one act".</summary>
    public static string LimitInWords(AuthorityGrant grant) => grant.LimitPence is not { } pence
        ? grant.Actions.HasFlag(LeadActions.Spend) ? "No limit of its own" : "No spending"
        : $"Up to £{pence / 100m:#,##0.##} {(grant.LimitOn == LimitOn.EachAct ? "in one act" : "moved between lines in a year")}";
}
