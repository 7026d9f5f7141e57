using Commonweal.Domain.Partnership.Commitments;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Commitments;

/// <summary>A target as it stood on a day.</summary>
/// <param name="Now">How it stood at the end of that day.</param>
/// <param name="Owners">The partners that own it, by name.</param>
/// <param name="Body">The body that owns it, where one does.</param>
public sealed record TargetReading(TargetHistory History, DueReading Now, IReadOnlyList<PartnerOrganisation> Owners, OwningBody? Body)
{
    public Target Target => History.Target;

    public string Url => Address(Target.Reference);

    /// <summary>"Wellbeing Partnership Board", or the partners where no body owns it.</summary>
    public string OwnerInWords => Body?.Name ?? string.Join(", ", Owners.Select(o => o.ShortName));

    /// <summary>"Commitment 4", or where else it was promised.</summary>
    public string UnderInWords => Target.CommitmentNumber is { } number ? $"Commitment {number}" : "Update of October 2017";

    public string DueInWords => Now.Due?.Capitalised() ?? "";

    /// <summary>The last thing somebody said of it by that day; a recorded silence is not.</summary>
    public string? LatestInWords => Now.Latest is TargetReport { Status: not ReportedStatus.NotReported } report ? report.Words : null;

    public static string Address(string reference) => $"/partnership/targets/{reference.ToLowerInvariant()}";
}

/// <summary>One commitment with its targets as they stood on a day.</summary>
public sealed record CommitmentReading(Commitment Commitment, IReadOnlyList<TargetReading> Targets)
{
    public string Url => Address(Commitment.Number);

    public int LateCount => Targets.Count(t => t.Now.State.IsLate());

    /// <summary>"3 late" with the shape of late, then the other states: what is late first.</summary>
    public IReadOnlyList<(StateShape Shape, string Words)> ByState =>
    [
        .. Targets.GroupBy(t => t.Now.State).OrderByDescending(g => g.Key.IsLate()).ThenByDescending(g => g.Count()).ThenBy(g => g.Key)
            .Select(g => (g.Key.Shape(), $"{g.Count()} {CountedAs(g.Key)}")),
    ];

    /// <summary>"3 late; 1 under way; 1 not due yet".</summary>
    public string CountsInWords => Targets.Count == 0 ? "No dated target" : string.Join("; ", ByState.Select(s => s.Words));

    public static string Address(int number) => $"/partnership/commitments/{number}";

    private static string CountedAs(TargetState state) => state == TargetState.PassedWithNothingReported ? "past its day, nothing reported" : LowerFirst(state.InWords());

    private static string LowerFirst(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}

/// <summary>A target whatever the day, with whose it is.</summary>
public sealed record OwnedTarget(TargetHistory History, IReadOnlyList<PartnerOrganisation> Owners, OwningBody? Body)
{
    public TargetReading On(DateOnly asAt) => new(History, History.On(asAt), Owners, Body);
}

/// <summary>Reads commitments and targets as they stood on a day, as known by an instant.</summary>
public sealed class ReadTargets(Kept<IReadOnlyList<OwnedTarget>> kept, CommonwealContext context, TwoDates dates)
{
    /// <summary>Every target promised by that day, what is late first, the longest late before the others.</summary>
    public async Task<IReadOnlyList<TargetReading>> ListAsync(CancellationToken cancellation) =>
    [
        .. (await AllAsync(cancellation)).Select(t => t.On(dates.AsAt)).Where(t => t.Now.State != TargetState.NotYetSet)
            .OrderByDescending(t => t.Now.State.IsLate()).ThenBy(t => t.Now.FallsOn ?? DateOnly.MaxValue).ThenBy(t => t.Target.Reference, StringComparer.Ordinal),
    ];

    /// <summary>One target, even where it had not yet been promised on that day.</summary>
    public async Task<TargetReading?> FindAsync(string reference, CancellationToken cancellation) =>
        (await AllAsync(cancellation)).SingleOrDefault(t => t.History.Target.Reference.Equals(reference, StringComparison.OrdinalIgnoreCase))?.On(dates.AsAt);

    public async Task<IReadOnlyList<CommitmentReading>> CommitmentsAsync(CancellationToken cancellation)
    {
        var commitments = await context.Set<Commitment>().AsNoTracking().OrderBy(c => c.Number).ToListAsync(cancellation);
        var targets = (await ListAsync(cancellation)).ToLookup(t => t.Target.CommitmentNumber);
        return [.. commitments.Select(c => new CommitmentReading(c, [.. targets[c.Number]]))];
    }

    private ValueTask<IReadOnlyList<OwnedTarget>> AllAsync(CancellationToken cancellation) => kept.ReadAsync(dates, context, ReadAsync, cancellation);

    private static async Task<IReadOnlyList<OwnedTarget>> ReadAsync(CommonwealContext context, CancellationToken cancellation)
    {
        var targets = await context.Set<Target>().AsNoTracking().ToListAsync(cancellation);
        var owners = (await context.Set<TargetOwner>().AsNoTracking().ToListAsync(cancellation)).ToLookup(o => o.TargetId, o => o.PartnerId);
        var dueDates = (await context.Set<DueDateVersion>().AsNoTracking().ToListAsync(cancellation)).ToLookup(d => d.TargetId);
        var reports = (await context.Set<TargetReport>().AsNoTracking().ToListAsync(cancellation)).ToLookup(r => r.TargetId);
        var partners = await context.Set<PartnerOrganisation>().AsNoTracking().OrderBy(p => p.Name).ToListAsync(cancellation);
        var bodies = await context.Set<OwningBody>().AsNoTracking().ToDictionaryAsync(b => b.Slug, cancellation);
        return
        [
            .. targets.Where(t => dueDates.Contains(t.Id)).Select(target => new OwnedTarget(
                new TargetHistory(target, dueDates[target.Id], reports[target.Id]),
                [.. partners.Where(p => owners[target.Id].Contains(p.Id))],
                target.OwnerBody is { } body ? bodies.GetValueOrDefault(body) : null)),
        ];
    }
}
