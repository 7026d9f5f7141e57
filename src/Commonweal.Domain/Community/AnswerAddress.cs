using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Community;

/// <summary>Where somebody who writes to an organisation wants its answer to go: an answer that cannot arrive is none.</summary>
public static class AnswerAddress
{
    public static Outcome<string> OfEmail(string address) => Addresses.CanBeEmail(address) ? address : new EmailCannotArrive();

    public static Outcome<string> OfTelephone(string number) => Addresses.CanBeTelephone(number) ? number : new NobodyCanRing();

    public static Outcome<string> OfPost(string address) => Addresses.CanBePostal(address) ? address : new LetterCannotArrive();

    /// <summary>Where either will do.</summary>
    public static Outcome<string> OfEmailOrPost(string address) => address.Contains('@', StringComparison.Ordinal) ? OfEmail(address) : OfPost(address);
}

public sealed record EmailCannotArrive() : Refusal("Enter an email address in the correct format, like name@example.org.");

public sealed record NobodyCanRing() : Refusal("Enter a telephone number with its area code, like 020 7946 0000.");

public sealed record LetterCannotArrive() : Refusal("Enter a postal address that a letter can reach, like 3 Hill Road, London N15 4RX.");
