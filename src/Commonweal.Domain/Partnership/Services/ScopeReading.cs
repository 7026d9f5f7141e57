using System.Collections.Immutable;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Collaboration;

namespace Commonweal.Domain.Partnership.Services;

/// <summary>
/// Which stage of the scoping ladder the catalogue has reached on a day (SCO-05). A stage is reached when every service of its groups is in scope, and every stage
/// before it is reached; for the first stage one service is enough. In scope is not the same as worked on.
/// </summary>
/// <param name="Stage">0 where nothing of the first stage is in scope.</param>
/// <param name="InScope">Slugs, in the order of the catalogue.</param>
/// <param name="HoldingBack">Slugs of the services whose absence keeps the next stage from being reached.</param>
public sealed record ScopeReading(int Stage, ImmutableArray<string> InScope, ImmutableArray<string> HoldingBack)
{
    /// <param name="stages">The stages of the ladder, each with the groups it needs.</param>
    public static ScopeReading On(IEnumerable<Service> services, IEnumerable<Exclusion> exclusions, IEnumerable<LadderStage> stages, DateOnly asAt)
    {
        var listed = services.Where(s => s.ListedFrom <= asAt).ToList();
        var excluded = exclusions.Where(e => e.Holds(asAt)).Select(e => e.Service).ToHashSet();
        var inScope = listed.Where(s => s.IsInByDefault && !excluded.Contains(s.Slug)).ToList();
        var names = inScope.Select(s => s.Slug).ToHashSet();
        var reached = 0;
        foreach (var stage in stages.OrderBy(s => s.Number))
        {
            var needed = listed.Where(s => stage.Groups.Contains(s.ScopeGroup)).ToList();
            var missing = needed.Where(s => !names.Contains(s.Slug)).ToList();
            var isReached = needed.Count > 0 && (missing.Count == 0 || (stage.Number == 1 && missing.Count < needed.Count));
            if (!isReached)
            {
                return new ScopeReading(reached, [.. inScope.Select(s => s.Slug)], [.. missing.Select(s => s.Slug)]);
            }

            reached = stage.Number;
        }

        return new ScopeReading(reached, [.. inScope.Select(s => s.Slug)], []);
    }
}
