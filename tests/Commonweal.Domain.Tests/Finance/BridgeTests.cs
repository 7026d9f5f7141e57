using Commonweal.Domain.Finance;
using Commonweal.Domain.Foundation;
using FsCheck.Fluent;

namespace Commonweal.Domain.Tests.Finance;

public sealed class BridgeTests
{
    [Fact]
    public void The_bars_always_sum_and_each_begins_where_the_one_before_ended() => Laws.Hold(
        from start in Gen.Choose(-1000, 1000) from steps in Gen.Choose(-1000, 1000).ArrayOf() select new Bridge("a", new(start), [.. steps.Select(s => new BridgeStep("s", new(s)))], "b"),
        b => b.End == b.Start + Money.Sum(b.Steps.Select(s => s.Change)) && (b.Steps.Count == 0 || b.Levels.Last() + b.Steps[^1].Change == b.End));
}
