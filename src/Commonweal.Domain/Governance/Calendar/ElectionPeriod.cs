using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Governance.Calendar;

/// <summary>The weeks before an election in which councils publish nothing that could sway it: shown in every forward plan.</summary>
public sealed class ElectionPeriod
{
    public required string Slug { get; init; }

    public required string Name { get; init; }

    public required DateOnly From { get; init; }

    /// <summary>The day of the vote.</summary>
    public required DateOnly To { get; init; }

    /// <summary>Slugs of the boroughs that vote; none is all of them.</summary>
    public required IReadOnlyList<string> Boroughs { get; init; }

    public required Provenance Provenance { get; init; }

    public bool Covers(DateOnly day) => From <= day && day <= To;
}

/// <summary>A bank holiday of England and Wales.</summary>
public sealed class BankHoliday
{
    public required DateOnly Day { get; init; }

    public required string Name { get; init; }
}

/// <summary>The days for which bank holidays are entered. One row in a database.</summary>
public sealed class HolidayCover
{
    public required int Id { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    public required Provenance Provenance { get; init; }
}
