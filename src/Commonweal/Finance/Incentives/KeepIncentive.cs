using Commonweal.Domain.Finance.Incentives;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.People;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Persistence;

namespace Commonweal.Finance.Incentives;

public sealed record IncentiveEntry(
    string Title, string Rewards, string Target, PartnerOrganisation Bearer, PartnerOrganisation Gainer, Money Sum, IncentiveStage Stage, DateOnly? From, string? AgreedBy, string? NextStep, DateOnly? NextBy, string Words);

/// <summary>The team enters an incentive, and what is said of it anew; what was said before stays below it.</summary>
public sealed class KeepIncentive(CommonwealContext context, KeepAct acts, Standing standing)
{
    public Refusal? MayKeep() => SpeakingFor.ThePartnership(standing.Speaker).Refusal;

    /// <param name="all">What stands, each by its last version.</param>
    /// <param name="before">What it said last; null for a new one.</param>
    public async Task<Outcome<Incentive>> ExecuteAsync(IReadOnlyList<Incentive> all, Incentive? before, IncentiveEntry entry, Guid key, CancellationToken cancellation)
    {
        var incentive = new Incentive
        {
            Slug = before?.Slug ?? await context.Set<Incentive>().Select(i => i.Slug).FreeSlugAsync(entry.Title, cancellation), Version = (before?.Version ?? 0) + 1, Title = entry.Title, Rewards = entry.Rewards, Target = entry.Target,
            BearerId = entry.Bearer.Id, GainerId = entry.Gainer.Id, Pence = entry.Sum.Pence, Stage = entry.Stage, From = entry.From, AgreedBy = entry.AgreedBy, NextStep = entry.NextStep, NextBy = entry.NextBy, Words = entry.Words,
            On = acts.Today, KnownFrom = acts.Now, Provenance = Provenance.OfAnAct(),
        };
        var lawful = MayKeep() is { } cannot ? cannot
            : IncentiveShares.EnteredBefore(all, incentive) is { } first ? new IncentiveEnteredAlready(first.Title, first.On, IncentivesReading.Address(first.Slug)) : Incentive.MayKeep(incentive);
        var refusal = await acts.KeepAsync(lawful, before is null ? "EnterIncentive" : "ChangeIncentive", IncentivesReading.Address(incentive.Slug),
            $"{incentive.Title}: {incentive.Stage.InWords()}. {entry.Bearer.Name} bears {incentive.Sum.InWords} a year, {entry.Gainer.Name} gains. {entry.Words}", key, cancellation);
        return refusal is null ? incentive : refusal;
    }
}
