using System.Collections.Immutable;
using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Partnership.Collaboration;

/// <summary>One ladder with everything said about it; how far the partnership and each partner had come on any day.</summary>
public sealed class LadderHistory
{
    private readonly ImmutableArray<StageClaim> claims;
    private readonly ImmutableArray<Ambition> ambitions;

    public LadderHistory(Ladder ladder, IEnumerable<LadderStage> stages, IEnumerable<RequiredPartner> required, IEnumerable<StageClaim> claims, IEnumerable<Ambition> ambitions)
    {
        Ladder = ladder;
        Stages = [.. stages.Where(s => s.Ladder == ladder.Letter).OrderBy(s => s.Number)];
        Required = [.. required.Where(r => r.Ladder == ladder.Letter).Select(r => r.PartnerId)];
        this.claims = [.. claims.Where(c => c.Ladder == ladder.Letter).OrderBy(c => c.On).ThenBy(c => c.KnownFrom).ThenBy(c => c.Id)];
        this.ambitions = [.. ambitions.Where(a => a.Ladder == ladder.Letter).OrderBy(a => a.By).ThenBy(a => a.Stage)];
    }

    public Ladder Ladder { get; }

    public ImmutableArray<LadderStage> Stages { get; }

    public ImmutableArray<PartnerId> Required { get; }

    /// <summary>What had been reached on a day.</summary>
    /// <param name="derived">The stage that follows from the catalogue, for the ladder that does.</param>
    public LadderReading On(DateOnly asAt, int? derived = null)
    {
        var positions = claims.Where(c => c.On <= asAt && c.PartnerId is not null)
            .GroupBy(c => c.PartnerId!.Value)
            .Select(g => new StagePosition(g.Key, g.Last(), Required.Contains(g.Key)))
            .ToImmutableArray();
        var ratified = Ratified(positions);
        var claim = claims.LastOrDefault(c => c.On <= asAt && c.PartnerId is null);
        var reached = Ladder.IsDerivedFromServices ? derived ?? 0 : Math.Min(claim?.Stage ?? 0, ratified);
        return new LadderReading(Ladder, reached, ratified, claim, positions, [.. ambitions.Where(a => a.SetOn <= asAt)]) { AsAt = asAt };
    }

    /// <summary>The claims of a partner, or of the partnership, in order, each marked where it went down.</summary>
    public ImmutableArray<StageMovement> Movements(PartnerId? partner, DateOnly asAt)
    {
        var own = claims.Where(c => c.PartnerId == partner && c.On <= asAt).ToList();
        return [.. own.Select((claim, i) => new StageMovement(claim, i > 0 && claim.Stage < own[i - 1].Stage))];
    }

    /// <summary>Whether a claim may be made: on a stage there is, with evidence, and for the partnership not above what every partner needed has ratified (LAD-04).</summary>
    /// <param name="nameOf">The name of a partner, for the sentence that says who has not reached it.</param>
    public Outcome<StageClaim> MayClaim(StageClaim claim, Func<PartnerId, string> nameOf)
    {
        if (Ladder.IsDerivedFromServices)
        {
            return new StageFollowsFromServices(Ladder.Name);
        }

        if (claim.Stage < 0 || claim.Stage > Stages.Length)
        {
            return new NoSuchStage(Ladder.Name, claim.Stage, Stages.Length);
        }

        if (string.IsNullOrWhiteSpace(claim.Evidence))
        {
            return new StageNeedsEvidence(Ladder.Name, claim.Stage);
        }

        var reading = On(claim.On);
        if (claim.PartnerId is null && claim.Stage > reading.Ratified)
        {
            var behind = Required.Where(p => reading.StageOf(p) < claim.Stage).Select(nameOf).ToList();
            return new StageAboveRatified(Ladder.Name, claim.Stage, reading.Ratified, Sentences.List(behind));
        }

        return claim;
    }

    private int Ratified(ImmutableArray<StagePosition> positions)
    {
        var lowest = Required.IsEmpty ? 0 : int.MaxValue;
        foreach (var partner in Required)
        {
            var stage = positions.FirstOrDefault(p => p.Partner == partner)?.Claim.Stage ?? 0;
            lowest = Math.Min(lowest, stage);
        }

        return lowest;
    }
}

/// <summary>Where one partner stands.</summary>
public sealed record StagePosition(PartnerId Partner, StageClaim Claim, bool IsRequired);

/// <summary>A claim, and whether it went down from the one before.</summary>
public sealed record StageMovement(StageClaim Claim, bool WentDown);

/// <summary>How far one ladder had been climbed on a day.</summary>
/// <param name="Reached">The partnership's stage: its own claim, but never above <paramref name="Ratified"/>.</param>
/// <param name="Ratified">The most that every partner needed has ratified; 0 where one has said nothing.</param>
/// <param name="Claim">The partnership's last claim; null where it has made none.</param>
/// <param name="Ambitions">Set by that day, the earliest due first.</param>
public sealed record LadderReading(
    Ladder Ladder, int Reached, int Ratified, StageClaim? Claim, ImmutableArray<StagePosition> Positions, ImmutableArray<Ambition> Ambitions)
{
    public required DateOnly AsAt { get; init; }

    /// <summary>Claimed above what the partners have ratified: one of them has moved down since.</summary>
    public bool IsOnlyClaimed => Claim?.Stage > Reached;

    /// <summary>The partnership's ambitions whose day has passed and whose stage is not reached.</summary>
    public ImmutableArray<Ambition> Missed => [.. Ambitions.Where(a => a.PartnerId is null && a.By < AsAt && a.Stage > Reached)];

    /// <summary>0 where the partner has said nothing.</summary>
    public int StageOf(PartnerId partner) => Positions.FirstOrDefault(p => p.Partner == partner)?.Claim.Stage ?? 0;
}
