namespace Commonweal.Tests.Platform.Identity;

/// <summary>The machine's time, put forward by a test that cannot wait.</summary>
public sealed class TimeThatMoves : TimeProvider
{
    private TimeSpan ahead;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + ahead;

    public void Pass(TimeSpan time) => ahead += time;
}
