using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Decisions;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Commonweal.Tests.Governance.Decisions;

/// <summary>The time to discuss a matter begins when it is proposed, and a site of the tests stands on one day: so a matter that is to be decided there was proposed and shared on 18 September 2017.</summary>
internal static class SharedEarlier
{
    private static readonly DateOnly On = new(2017, 9, 18);

    /// <returns>Its address.</returns>
    public static async Task<string> ShareEarlierAsync(
        this TestSite site, string title, DecisionSubject subject = DecisionSubject.ServiceChange, string? forum = "wellbeing-partnership-board", string? by = null, string? fund = null, string? lead = null)
    {
        await using var scope = site.NewScope();
        var (context, cancellation) = (scope.ServiceProvider.GetRequiredService<CommonwealContext>(), TestContext.Current.CancellationToken);
        var now = scope.ServiceProvider.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
        var partners = await context.Set<PartnerOrganisation>().AsNoTracking().ToDictionaryAsync(p => p.Slug, p => p.Id, cancellation);
        var matter = new Decision
        {
            Id = DecisionId.From(Guid.CreateVersion7()), Slug = Slug.From(title), Title = title, Question = "Shall it be done?", Subject = subject, Forum = forum, Fund = fund, FundLead = lead is null ? null : partners[lead],
            ProposedBy = by is null ? null : partners[by], ProposedOn = On, KnownFrom = now, Provenance = Provenance.OfAnAct(),
        };
        var url = $"/governance/decisions/{matter.Slug}";
        context.AddRange(matter, new Step { DecisionId = matter.Id, Kind = StepKind.Shared, On = On, Words = "Put before the partners", KnownFrom = now });
        context.Act = new Act(Actor.CommandLine, "ProposeDecision", url, $"Proposed and shared: {title}.", Guid.CreateVersion7());
        await context.SaveChangesAsync(cancellation);
        return url;
    }
}
