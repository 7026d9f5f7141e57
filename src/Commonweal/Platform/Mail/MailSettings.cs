using System.Net.Mail;

namespace Commonweal.Platform.Mail;

/// <summary>The server that takes our mail: COMMONWEAL_MAIL=smtp://user:password@host:587?from=news@example.org, or smtps:// for encryption.</summary>
public sealed record MailSettings(string Host, int Port, bool IsEncrypted, string? User, string? Password, string From)
{
    private const int PlainPort = 25;
    private const int SubmissionPort = 587;

    /// <exception cref="FormatException">It is no such address; the message says what to write.</exception>
    public static MailSettings? Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (!Uri.TryCreate(text, UriKind.Absolute, out var address) || address.Scheme is not ("smtp" or "smtps") || address.Host.Length == 0)
        {
            throw new FormatException("COMMONWEAL_MAIL must be like smtp://user:password@mail.example.org:587?from=news@example.org, or smtps:// for encryption.");
        }

        var from = System.Web.HttpUtility.ParseQueryString(address.Query)["from"] ?? $"no-reply@{address.Host}";
        if (!MailAddress.TryCreate(from, out _))
        {
            throw new FormatException($"COMMONWEAL_MAIL names the sender '{from}', which is not an email address.");
        }

        var isEncrypted = address.Scheme == "smtps";
        var user = address.UserInfo.Split(':', 2);
        return new MailSettings(
            address.Host, address.Port > 0 ? address.Port : isEncrypted ? SubmissionPort : PlainPort, isEncrypted,
            user[0].Length == 0 ? null : Uri.UnescapeDataString(user[0]), user.Length == 2 ? Uri.UnescapeDataString(user[1]) : null, from);
    }
}
