namespace Commonweal.Platform.Charts;

public enum SeatState
{
    Approved,
    Noted,
    None,
}

/// <summary>One partner at the table.</summary>
/// <param name="KindInWords">Partners of one kind sit together and share a shape.</param>
/// <param name="StateInWords">Where its approval stands, in a few words.</param>
public sealed record Seat(string Name, string ShortName, string KindInWords, string Url, string StateInWords, SeatState State)
{
    private static readonly string[] SmallWords = ["of", "and", "the", "nhs"];

    /// <summary>Up to four initials, with abbreviations whole: "Barnet, Enfield and Haringey" is BEH, "Haringey CCG" is HCCG.</summary>
    public string Initials
    {
        get
        {
            var words = ShortName.Split([' ', ',', '-'], StringSplitOptions.RemoveEmptyEntries).Where(word => !SmallWords.Contains(word, StringComparer.OrdinalIgnoreCase));
            var letters = string.Concat(words.Select(word => word.All(char.IsUpper) ? word : word[..1].ToUpperInvariant()));
            return letters[..Math.Min(4, letters.Length)];
        }
    }
}

/// <summary>A borough the table stands in.</summary>
public sealed record BoroughLabel(string Name, int? Population, string? Url = null)
{
    public string? PopulationInWords => Population is { } people ? $"{people:N0} people" : null;
}

/// <summary>
/// The partnership as people round a table: the table is the place they serve, the paper on it is the agreement, each seat is a partner, and the mark before
/// a seat says whether its own body has approved. Drawn for 3 to 16 partners and 1 to 5 boroughs.
/// </summary>
public sealed record PartnershipPicture(string AgreementTitle, IReadOnlyList<Seat> Seats, IReadOnlyList<BoroughLabel> Boroughs, string? AgreementUrl = null)
{
    /// <summary>The kinds in the order they are first named; a kind's place in it chooses its shape and colour.</summary>
    public IReadOnlyList<string> Kinds { get; } = [.. Seats.Select(seat => seat.KindInWords).Distinct()];

    /// <summary>The seats with one kind beside the other.</summary>
    public IReadOnlyList<Seat> SeatsInOrder { get; } = [.. Seats.GroupBy(seat => seat.KindInWords).SelectMany(kind => kind)];

    public int CountOf(SeatState state) => Seats.Count(seat => seat.State == state);

    /// <summary>What the picture shows, for whoever does not see it.</summary>
    public string Sentence => $"{Seats.Count} partners round one table in {Listed([.. Boroughs.Select(borough => borough.Name)])}. "
        + $"{AgreementTitle}: {Listed([.. Standings()])}.";

    private IEnumerable<string> Standings()
    {
        (SeatState State, string Words)[] standings = [(SeatState.Approved, "approved by"), (SeatState.Noted, "noted as approved by"), (SeatState.None, "no approval recorded from")];
        return standings.Where(standing => CountOf(standing.State) > 0).Select(standing => $"{standing.Words} {CountOf(standing.State)}");
    }

    private static string Listed(string[] words) => words.Length < 2 ? string.Concat(words) : $"{string.Join(", ", words[..^1])} and {words[^1]}";
}
