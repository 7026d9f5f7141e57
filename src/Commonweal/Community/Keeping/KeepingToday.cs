using Commonweal.Platform.Layout;

namespace Commonweal.Community.Keeping;

/// <summary>What is due for removal, as Today says it.</summary>
public static class KeepingToday
{
    public static IEnumerable<TodayLine> Due(int count) => count == 0 ? [] : [new TodayLine("Keeping", "what residents wrote is due for removal", $"{count} due", IndexModel.Address)];
}
