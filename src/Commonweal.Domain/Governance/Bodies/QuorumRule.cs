using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Governance.Bodies;

/// <summary>How many must be there before a body can decide: every part must be met (BRD-18, LAW-21). A rule without parts is no rule, and no meeting meets it.</summary>
public sealed record QuorumRule(ImmutableArray<QuorumPart> Parts) : IParsable<QuorumRule>
{
    public static QuorumRule None { get; } = new([]);

    public bool IsSet => Parts.Length > 0;

    public string InWords => IsSet ? Sentences.List([.. Parts.Select(p => p.InWords)]) : "not agreed yet";

    /// <summary>What of it the seats of a body could never meet, were every one of them taken. A body whose seats are still to be given is not held against it: terms often come first.</summary>
    public IEnumerable<QuorumOutOfReach> OutOfReachOf(IReadOnlyCollection<Membership> seats)
    {
        var voting = seats.Where(s => s.Vote == VoteRight.Votes).ToList();
        return seats.Count == 0 ? []
            : Parts.Select(part => new QuorumOutOfReach(part, part.NeededOf(voting.Count), voting.Count(s => part.AsksFor(s.Class, s.Borough, s.Role)))).Where(o => o.Needed > o.Seats || voting.Count == 0);
    }

    public static QuorumRule Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var rule) ? rule : throw new FormatException($"'{s}' is not a quorum rule, such as \"number 5; class Commissioner 1\".");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out QuorumRule result)
    {
        var parts = (s ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(QuorumPart.ParseOrNull).ToList();
        result = parts.Contains(null) ? null : new QuorumRule([.. parts.Select(p => p!)]);
        return result is not null;
    }

    public bool Equals(QuorumRule? other) => other is not null && Parts.SequenceEqual(other.Parts);

    public override int GetHashCode() => Parts.Aggregate(0, (hash, part) => HashCode.Combine(hash, part));

    public override string ToString() => string.Join("; ", Parts);
}

/// <summary>One thing that a quorum asks for.</summary>
/// <param name="Of">The class, borough or role; null where all voting members are counted.</param>
/// <param name="AtLeast">Members; the numerator of a fraction.</param>
/// <param name="OutOf">The denominator of a fraction; 1 for all others.</param>
public sealed record QuorumPart(QuorumBasis Basis, string? Of, int AtLeast, int OutOf = 1)
{
    public string InWords => Basis switch
    {
        QuorumBasis.Number => $"{AtLeast} voting {(AtLeast == 1 ? "member" : "members")}",
        QuorumBasis.Fraction => $"{FractionInWords} of the voting members",
        QuorumBasis.Class => $"{AtLeast} from the class {Enum.Parse<PartnerClass>(Of!).InWords().ToLowerInvariant()}",
        QuorumBasis.Borough => $"{AtLeast} for {Capital(Of!)}",
        _ => $"the {Sentences.Plain(Of!)}",
    };

    private string FractionInWords => (AtLeast, OutOf) switch { (1, 2) => "half", (1, 3) => "a third", (1, 4) => "a quarter", (2, 3) => "two thirds", _ => $"{AtLeast}/{OutOf}" };

    public static QuorumPart OfNumber(int atLeast) => new(QuorumBasis.Number, null, atLeast);

    public static QuorumPart OfFraction(int atLeast, int outOf) => new(QuorumBasis.Fraction, null, atLeast, outOf);

    public static QuorumPart OfClass(PartnerClass partnerClass, int atLeast) => new(QuorumBasis.Class, partnerClass.ToString(), atLeast);

    public static QuorumPart OfBorough(string borough, int atLeast) => new(QuorumBasis.Borough, borough, atLeast);

    public static QuorumPart OfSeat(string role) => new(QuorumBasis.Seat, role, 1);

    /// <summary>Whether it asks for members such as this one.</summary>
    public bool AsksFor(PartnerClass? side, string? borough, string role) => Basis switch
    {
        QuorumBasis.Class => side?.ToString() == Of,
        QuorumBasis.Borough => borough == Of,
        QuorumBasis.Seat => role == Of,
        _ => true,
    };

    /// <summary>How many of a number of voting members a fraction asks for, rounded up.</summary>
    public int NeededOf(int votingMembers) => Basis == QuorumBasis.Fraction ? ((votingMembers * AtLeast) + OutOf - 1) / OutOf : AtLeast;

    public override string ToString() => Basis switch
    {
        QuorumBasis.Number => $"number {AtLeast}",
        QuorumBasis.Fraction => $"fraction {AtLeast}/{OutOf}",
        QuorumBasis.Seat => $"seat {Of}",
        _ => $"{Basis.ToString().ToLowerInvariant()} {Of} {AtLeast}",
    };

    internal static QuorumPart? ParseOrNull(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries) switch
    {
        ["number", var n] when Whole(n) is { } number => OfNumber(number),
        ["fraction", var f] when f.Split('/') is [var a, var b] && Whole(a) is { } atLeast && Whole(b) is { } outOf && atLeast <= outOf => OfFraction(atLeast, outOf),
        ["class", var c, var n] when Enum.TryParse<PartnerClass>(c, out var partnerClass) && Whole(n) is { } number => OfClass(partnerClass, number),
        ["borough", var b, var n] when Slug.IsSlug(b) && Whole(n) is { } number => OfBorough(b, number),
        ["seat", var role] when Slug.IsSlug(role) => OfSeat(role),
        _ => null,
    };

    private static int? Whole(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n is > 0 and < 1000 ? n : null;

    private static string Capital(string slug) => char.ToUpperInvariant(slug[0]) + Sentences.Plain(slug[1..]);
}

/// <param name="Seats">How many seats of the body that vote are of the kind that the part asks for.</param>
public sealed record QuorumOutOfReach(QuorumPart Part, int Needed, int Seats) : Refusal(Words(Part, Seats))
{
    public override string WhoCouldMend => "Whoever keeps the record of the body, by giving the seats first";

    private static string Words(QuorumPart part, int seats)
    {
        var are = $"{(seats == 0 ? "no seat" : seats == 1 ? "1 seat" : $"{seats} seats")} with a vote";
        return part.Basis switch
        {
            QuorumBasis.Seat => $"No seat with a vote is held by this role ({Sentences.Plain(part.Of!)}), so the quorum could never be met. Choose a role that sits on the body.",
            QuorumBasis.Fraction => "No seat of the body has a vote, so there is nothing to take a part of.",
            _ => $"This asks for {part.InWords}, and the body has {are}{Where(part)}. {(seats == 0 ? "Leave it empty" : $"Enter {seats} or fewer")}, or the quorum could never be met.",
        };
    }

    private static string Where(QuorumPart part) => part.Basis switch
    {
        QuorumBasis.Class => " in that class",
        QuorumBasis.Borough => " for that borough",
        _ => "",
    };
}

public enum QuorumBasis
{
    Number,
    Fraction,
    Class,
    Borough,

    /// <summary>Somebody in a named role must be there.</summary>
    Seat,
}
