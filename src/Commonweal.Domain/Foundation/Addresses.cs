using System.Net.Mail;

namespace Commonweal.Domain.Foundation;

/// <summary>Whether what somebody typed can be an address at all. Whether anybody is there is found out only by writing to it.</summary>
public static class Addresses
{
    // Ten digits after the nought of a British number; a number from abroad has no fewer than eight.
    private const int TelephoneDigitsLeast = 8;
    private const int TelephoneDigitsMost = 15;
    private const int PostalWordsLeast = 3;

    public static bool CanBeEmail(string text)
    {
        var address = text.Trim();
        return !address.Any(char.IsWhiteSpace) && MailAddress.TryCreate(address, out var read) && read.Address == address && IsHost(read.Host);
    }

    /// <summary>With whatever stands beside the number, such as "after six".</summary>
    public static bool CanBeTelephone(string text) => text.Count(char.IsAsciiDigit) is >= TelephoneDigitsLeast and <= TelephoneDigitsMost && !text.Contains('@', StringComparison.Ordinal);

    /// <summary>A house and a street, or a place by its names: "3 Hill Road", "The Vicarage, Muswell Hill".</summary>
    public static bool CanBePostal(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length >= PostalWordsLeast
        && text.Any(char.IsLetter) && text.Any(c => char.IsAsciiDigit(c) || c is ',' or '\n') && !text.Contains('@', StringComparison.Ordinal);

    // What the framework takes for a host may be one word, to which no mail from outside comes.
    private static bool IsHost(string host) => host.Split('.') is { Length: > 1 } parts && parts.All(p => p.Length > 0);
}
