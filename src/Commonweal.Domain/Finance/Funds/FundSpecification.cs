using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.Funds;

/// <summary>Somebody who is paid from a fund.</summary>
/// <param name="IsUnderIt">Whether its contract carries the specification; a provider that does not yet is named all the same.</param>
public sealed record SpecifiedProvider(string Name, bool IsUnderIt)
{
    public string Slug => Foundation.Slug.From(Name);

    public string StandingInWords => IsUnderIt ? "Under it" : "Not yet under it";
}

/// <summary>The one specification by which a fund buys from all its providers, from a day (S75-14).</summary>
/// <param name="Outcomes">Numbers of the outcome areas of every fund that all its providers share.</param>
public sealed record FundSpecification(string Title, string Words, IReadOnlyList<int> Outcomes, IReadOnlyList<SpecifiedProvider> Providers, DateOnly From)
{
    /// <summary>One name on each line, as typed.</summary>
    public static IEnumerable<SpecifiedProvider> Named(string? typed, bool isUnderIt) =>
        (typed ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(name => new SpecifiedProvider(name, isUnderIt));

    /// <param name="paid">Those who lead a line of the fund or were paid from one.</param>
    /// <param name="newest">From when the version before holds, if there is one.</param>
    public Outcome<FundSpecification> MayStand(IEnumerable<string> paid, DateOnly? newest) =>
        Providers.GroupBy(p => p.Slug).FirstOrDefault(g => g.Count() > 1) is { } twice ? new ProviderNamedTwice(twice.First().Name)
        : paid.Where(name => Providers.All(p => p.Slug != Slug.From(name))).Order(StringComparer.Ordinal).ToList() is { Count: > 0 } left ? new ProviderLeftOut(left)
        : newest is { } day && From < day ? new LaterSpecificationStands(day)
        : this;
}

public sealed record ProviderNamedTwice(string Name) : Refusal($"{Name} is named twice. Name each provider once: as under the specification, or as not yet.");

public sealed record ProviderLeftOut(IReadOnlyList<string> Providers)
    : Refusal($"One specification goes to all who are paid from the fund, and nothing is said of {Sentences.List(Providers)}. Name each as under it, or as not yet.")
{
    public override string RestsOn => "S3:137";
}

public sealed record LaterSpecificationStands(DateOnly From) : Refusal($"A version holds from {Sentences.Day(From)} already. Enter one from that day, to correct it, or from a later day.");
