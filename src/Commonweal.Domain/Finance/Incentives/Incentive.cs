using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.Incentives;

public enum IncentiveStage
{
    Idea,
    BeingShaped,
    Agreed,
    Ended,
}

/// <summary>
/// Money that is paid for a better outcome: what it rewards, by which target it is told, who bears it and who gains (BUD-07). What is said of it anew is a further version, and the one before stays.
/// </summary>
public sealed class Incentive : IEvent
{
    public required string Slug { get; init; }

    public required int Version { get; init; }

    public required string Title { get; init; }

    /// <summary>What is rewarded, in words a resident understands.</summary>
    public required string Rewards { get; init; }

    /// <summary>The reference of the partnership's target that says whether it was reached.</summary>
    public required string Target { get; init; }

    public required PartnerId BearerId { get; init; }

    public required PartnerId GainerId { get; init; }

    /// <summary>In a year; nought while it is being shaped and no sum is known.</summary>
    public required long Pence { get; init; }

    public required IncentiveStage Stage { get; init; }

    /// <summary>The first day it holds; null while it is not agreed.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Who agreed it, and where that is written; null while it is not agreed.</summary>
    public string? AgreedBy { get; init; }

    /// <summary>What has to be done before it can be agreed.</summary>
    public string? NextStep { get; init; }

    public DateOnly? NextBy { get; init; }

    /// <summary>Why it is entered, or entered anew.</summary>
    public required string Words { get; init; }

    public required DateOnly On { get; init; }

    public bool IsMadeUp { get; init; }

    public required DateTime KnownFrom { get; init; }

    public required Provenance Provenance { get; init; }

    public Money Sum => new(Pence);

    public bool IsBeingShaped => Stage is IncentiveStage.Idea or IncentiveStage.BeingShaped;

    public bool IsLate(DateOnly asAt) => IsBeingShaped && NextBy < asAt;

    public static Outcome<Incentive> MayKeep(Incentive incentive) =>
        incentive.BearerId == incentive.GainerId ? new IncentiveToItself()
        : incentive.Pence < 0 ? new IncentiveBelowNought()
        : incentive.IsBeingShaped && (string.IsNullOrWhiteSpace(incentive.NextStep) || incentive.NextBy is null) ? new IncentiveNeedsANextStep()
        : incentive.Stage == IncentiveStage.Agreed && (incentive.Pence == 0 || incentive.From is null || string.IsNullOrWhiteSpace(incentive.AgreedBy)) ? new AgreedIncentiveIsWhole()
        : incentive;
}

/// <summary>What one partner bears and gains in a year by what is agreed.</summary>
public sealed record IncentiveShare(PartnerId Partner, Money Bears, Money Gains)
{
    public Money Net => Gains - Bears;
}

public static class IncentiveShares
{
    /// <summary>The last version of each by a day, the agreed first.</summary>
    public static IReadOnlyList<Incentive> On(IEnumerable<Incentive> versions, DateOnly asAt) =>
        [.. versions.Where(v => v.On <= asAt).GroupBy(v => v.Slug).Select(g => g.MaxBy(v => v.Version)!).OrderByDescending(i => i.Stage == IncentiveStage.Agreed).ThenBy(i => i.Title, StringComparer.CurrentCulture)];

    /// <summary>Another incentive of this name between the same two that has not ended, however it was spaced and spelt in capitals: both would count.</summary>
    public static Incentive? EnteredBefore(IEnumerable<Incentive> all, Incentive incentive) => all.FirstOrDefault(i =>
        i.Slug != incentive.Slug && i.Stage != IncentiveStage.Ended && i.BearerId == incentive.BearerId && i.GainerId == incentive.GainerId && Slug.From(i.Title) == Slug.From(incentive.Title));

    /// <summary>Each partner that bears or gains by what holds on a day. Over all it comes to nought.</summary>
    public static IReadOnlyList<IncentiveShare> Of(IReadOnlyList<Incentive> incentives, DateOnly asAt)
    {
        var held = incentives.Where(i => i.Stage == IncentiveStage.Agreed && i.From <= asAt).ToList();
        return
        [
            .. held.SelectMany(i => new[] { i.BearerId, i.GainerId }).Distinct().Select(p => new IncentiveShare(
                p, Money.Sum(held.Where(i => i.BearerId == p).Select(i => i.Sum)), Money.Sum(held.Where(i => i.GainerId == p).Select(i => i.Sum)))),
        ];
    }

    public static string InWords(this IncentiveStage stage) => stage switch
    {
        IncentiveStage.Idea => "An idea",
        IncentiveStage.BeingShaped => "Being shaped",
        IncentiveStage.Agreed => "Agreed",
        IncentiveStage.Ended => "Ended",
        _ => throw new ArgumentOutOfRangeException(nameof(stage)),
    };
}

/// <param name="Url">Where the first stands.</param>
public sealed record IncentiveEnteredAlready(string Title, DateOnly On, string Url)
    : Refusal($"“{Title}” between these two partners stands already, as of {Sentences.Day(On)}. An incentive is entered once: say there what is new of it, or give another incentive a name of its own.")
{
    public override RefusalLink Link => new("See the incentive that stands", Url);
}

public sealed record IncentiveToItself() : Refusal("A partner that paid itself would change nothing. Choose one that bears it and another that gains.")
{
    public override string RestsOn => "S4:15";
}

public sealed record IncentiveBelowNought() : Refusal("Enter a sum above nought. If it runs the other way, change who bears it and who gains.");

public sealed record IncentiveNeedsANextStep() : Refusal("While it is not agreed, say what has to be done next, and by which day. That is the plan of how incentives are shaped.")
{
    public override string RestsOn => "S4:108-110";
}

public sealed record AgreedIncentiveIsWhole() : Refusal("Once agreed, it has its sum in a year, the day from which it holds, and who agreed it. Fill all three, or leave it being shaped.");
