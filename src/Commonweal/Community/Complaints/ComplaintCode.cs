using System.Security.Cryptography;
using Commonweal.Domain.Foundation;

namespace Commonweal.Community.Complaints;

/// <summary>The code by which whoever complained comes back: shown to them once, and kept here by its hash alone.</summary>
public static class ComplaintCode
{
    // Without letters and digits that are read for one another.
    private const string Letters = "23456789abcdefghjkmnpqrstvwxyz";
    private const int ReferenceLength = 8;

    // Some 117 bits: beyond guessing, whatever the limit on tries.
    private const int CodeLength = 24;
    private const int GroupLength = 6;

    public static string NewReference() => RandomNumberGenerator.GetString(Letters, ReferenceLength);

    /// <summary>Four groups of six, as it is easily written down.</summary>
    public static string New() => string.Join('-', RandomNumberGenerator.GetString(Letters, CodeLength).Chunk(GroupLength).Select(group => new string(group)));

    /// <summary>However it was typed: with or without hyphens and blanks, in large letters or small.</summary>
    public static TextHash HashOf(string code) => TextHash.Of(Plain(code));

    private static string Plain(string code) => new([.. code.Where(char.IsAsciiLetterOrDigit).Select(char.ToLowerInvariant)]);
}
