using Commonweal.Community.Engagement;
using Commonweal.Domain.Community.Equality;
using Commonweal.Domain.Foundation;
using Commonweal.Governance.Decisions;
using Commonweal.Partnership.Partners;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Community.Equality;

/// <summary>An assessment with its effects and with who confirmed that they read it.</summary>
/// <param name="Deciders">The organisations whose bodies must approve the matter.</param>
public sealed record AssessmentReading(
    EqualityAssessment Assessment, string By, DecisionCase? Matter, IReadOnlyList<CharacteristicEffect> Effects, IReadOnlyList<AssessmentRead> Reads, IReadOnlyList<PartnerId> Deciders,
    IReadOnlyDictionary<PartnerId, string> Names)
{
    public const string ListAddress = "/community/equality";

    public string Url => Address(Assessment.Slug);

    public AssessmentTiming Timing => EqualityRules.TimingOf(Assessment, Matter?.FirstDay());

    public string JudgementInWords => Assessment.Judgement == EqualityJudgement.Assessed ? "Assessed" : "Judged not to be needed";

    /// <summary>Deciders that have not said that they read it.</summary>
    public IReadOnlyList<string> NotRead => [.. Deciders.Where(d => Reads.All(r => r.PartnerId != d)).Select(NameOf)];

    public string NameOf(PartnerId partner) => Names.GetValueOrDefault(partner, "A partner");

    public static string Address(string slug) => $"{ListAddress}/{slug}";
}

/// <summary>Reads equality assessments as known by an instant, made by the chosen day.</summary>
public sealed class ReadAssessments(CommonwealContext context, TwoDates dates, ReadPartners partners, ReadDecisions decisions)
{
    public async Task<IReadOnlyList<AssessmentReading>> ListAsync(CancellationToken cancellation)
    {
        var assessments = await context.Set<EqualityAssessment>().AsNoTracking().Where(a => a.AssessedOn <= dates.AsAt).OrderByDescending(a => a.AssessedOn).ThenBy(a => a.Slug).ToListAsync(cancellation);
        var effects = (await context.Set<CharacteristicEffect>().AsNoTracking().ToListAsync(cancellation)).ToLookup(e => e.Assessment);
        var reads = (await context.Set<AssessmentRead>().AsNoTracking().Where(r => r.On <= dates.AsAt).OrderBy(r => r.Id).ToListAsync(cancellation)).ToLookup(r => r.Assessment);
        var names = (await partners.ListAsync(cancellation)).ToDictionary(p => p.Partner.Id, p => p.Partner.ShortName);
        var matters = (await decisions.ListAsync(cancellation)).ToDictionary(d => d.Decision.Slug);
        return [.. assessments.Select(a =>
        {
            var matter = a.Decision is { } slug ? matters.GetValueOrDefault(slug) : null;
            var deciders = matter?.Reading.Bodies.Where(b => b.Need == Domain.Governance.Decisions.BodyNeed.Approve && b.Partner is not null).Select(b => b.Partner!.Value).Distinct();
            return new AssessmentReading(a, a.PartnerId is { } by ? names.GetValueOrDefault(by, "") : ReadEngagement.Team, matter, [.. effects[a.Slug].OrderBy(e => e.Characteristic)], [.. reads[a.Slug]], [.. deciders ?? []], names);
        })];
    }

    public async Task<AssessmentReading?> FindAsync(string slug, CancellationToken cancellation) => (await ListAsync(cancellation)).FirstOrDefault(a => a.Assessment.Slug == slug);
}
