using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Community.Pledges;

/// <summary>What a partner or its leader promises to residents.</summary>
public sealed class Pledge : IEvent
{
    public required string Slug { get; init; }

    /// <summary>In the words residents are told.</summary>
    public required string Text { get; init; }

    public required PartnerId PartnerId { get; init; }

    /// <summary>Who gave it, by post: "Leader of the council".</summary>
    public required string GivenBy { get; init; }

    public required DateOnly MadeOn { get; init; }

    public DateOnly? DueOn { get; init; }

    /// <summary>The slug of the statement of residents that it serves.</summary>
    public string? Statement { get; init; }

    public bool IsMadeUp { get; init; }

    public required DateTime KnownFrom { get; init; }

    public required Provenance Provenance { get; init; }
}

public enum PledgeStanding
{
    Kept,
    OnTheWay,
    NotKept,
}

/// <summary>How a pledge stands, with what shows it. A later report takes the place of an earlier one, which stays to be seen.</summary>
public sealed class PledgeReport : IEvent
{
    public long Id { get; init; }

    public required string Pledge { get; init; }

    public required PledgeStanding Standing { get; init; }

    public required string Words { get; init; }

    /// <summary>What shows it: a paper, a figure, an address.</summary>
    public string? Evidence { get; init; }

    public required DateOnly On { get; init; }

    public required DateTime KnownFrom { get; init; }
}

/// <summary>What residents say good care is, in the first person; targets and pledges are pointed to from it.</summary>
public sealed class ResidentStatement : IEvent
{
    public required string Slug { get; init; }

    public required int Number { get; init; }

    public required string Text { get; init; }

    /// <summary>References of the targets by which it will be seen.</summary>
    public required IReadOnlyList<string> Targets { get; init; }

    public required DateTime KnownFrom { get; init; }

    public required Provenance Provenance { get; init; }
}

/// <summary>A pledge as it stands on a day.</summary>
public sealed record PledgeReading(Pledge Pledge, PledgeReport? Last, IReadOnlyList<PledgeReport> Earlier, DateOnly AsAt)
{
    public bool IsLate => Pledge.DueOn < AsAt && Last is not { Standing: PledgeStanding.Kept };

    public string InWords => (Last?.Standing, IsLate) switch
    {
        (PledgeStanding.Kept, _) => "Kept",
        (PledgeStanding.NotKept, _) => "Not kept",
        (_, true) => "Its day has passed, and it is not shown as kept",
        (PledgeStanding.OnTheWay, _) => "On the way",
        _ => "Nothing said yet",
    };

    public static PledgeReading On(Pledge pledge, IEnumerable<PledgeReport> reports, DateOnly asAt)
    {
        var said = reports.Where(r => r.Pledge == pledge.Slug && r.On <= asAt).OrderBy(r => r.On).ThenBy(r => r.KnownFrom).ThenBy(r => r.Id).ToList();
        return new PledgeReading(pledge, said.LastOrDefault(), [.. said.SkipLast(1)], asAt);
    }
}

public static class PledgeRules
{
    public static Outcome<Pledge> MayMake(Pledge pledge, DateOnly today) =>
        pledge.MadeOn > today ? new PledgedInTheFuture(pledge.MadeOn) : pledge.DueOn < pledge.MadeOn ? new DueBeforePledged() : pledge;

    public static Outcome<PledgeReport> MayReport(PledgeReport report) =>
        report.Standing == PledgeStanding.Kept && string.IsNullOrWhiteSpace(report.Evidence) ? new KeptNeedsEvidence() : report;
}

public static class PledgeWords
{
    public static string InWords(this PledgeStanding standing) => standing switch
    {
        PledgeStanding.Kept => "Kept",
        PledgeStanding.OnTheWay => "On the way",
        PledgeStanding.NotKept => "Not kept",
        _ => throw new ArgumentOutOfRangeException(nameof(standing)),
    };
}

public sealed record PledgedInTheFuture(DateOnly On) : Refusal($"A pledge is entered after it is given, and {On:d MMMM yyyy} is still to come.");

public sealed record DueBeforePledged() : Refusal("The day it is due comes before the day it was given. Put them in order.");

public sealed record KeptNeedsEvidence() : Refusal("Say what shows that it is kept: a paper, a figure or an address that residents can look up.")
{
    public override string RestsOn => "S1:123";
}

public sealed record EachPledgesForItself(string ActingFor) : Refusal($"Each organisation pledges for itself, and you are acting for {ActingFor}.")
{
    public override string RestsOn => "S1:118; S1:92";

    public override string WhoCouldMend => "The recorder, chief executive or accountable officer of the organisation that pledges";
}
