using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Commonweal.Platform.Identity;
using Commonweal.Platform.Mail;
using Commonweal.Platform.Persistence;

namespace Commonweal.Platform;

/// <summary>What the program is told by its surroundings. Everything has a default but the mode's: unset means production.</summary>
/// <param name="Folder">Where files of the running program stand: the SQLite databases among them.</param>
public sealed record Settings(bool IsDemonstration, DatabaseAddress Database, DatabaseAddress RecordDatabase, string Folder, string FactsFolder)
{
    /// <summary>The name under which people reach the site: what passkeys are made for, and what the links in messages begin with.</summary>
    public string Host { get; init; } = LocalHost;

    /// <summary>What encrypts, in the database, the keys of cookies, of forms and of authenticator apps; null leaves them as they are.</summary>
    public X509Certificate2? KeyCertificate { get; init; }

    /// <summary>Another provider that signs people in; null where none is set up.</summary>
    public OpenIdSettings? OpenId { get; init; }

    /// <summary>How links in messages begin.</summary>
    public string Origin => Host == LocalHost ? Site.DefaultAddress : $"https://{Host}";

    /// <summary>How absolute links begin in what answers a request: by the name the site is known by, or in a demonstration by that of the request.</summary>
    public string OriginFor(HttpRequest request) => IsDemonstration || Host == LocalHost ? $"{request.Scheme}://{request.Host}" : Origin;

    /// <summary>The server that takes our mail; null leaves it in the outbox.</summary>
    public MailSettings? Mail { get; init; }

    public const string LocalHost = "localhost";

    public const string DefaultFacts = "data/haringey-islington";

    /// <exception cref="FormatException">A value cannot be read; the message says which and what to write.</exception>
    public static Settings FromEnvironment(Func<string, string?> read)
    {
        var mode = read("COMMONWEAL_MODE");
        var isDemonstration = mode switch
        {
            null or "" or "production" => false,
            "demonstration" => true,
            _ => throw new FormatException($"COMMONWEAL_MODE is '{mode}': write demonstration or production."),
        };
        var folder = Path.GetFullPath(read("COMMONWEAL_FOLDER") is { Length: > 0 } named ? named : "var");
        var database = DatabaseAddress.Parse(read("COMMONWEAL_DATABASE"), folder);
        var facts = read("COMMONWEAL_FACTS") is { Length: > 0 } place ? place : DefaultFacts;
        return new Settings(isDemonstration, database, database.WithNameSuffix("_record"), folder, Path.GetFullPath(facts))
        {
            Host = read("COMMONWEAL_HOST") is { Length: > 0 } host ? host : LocalHost,
            KeyCertificate = read("COMMONWEAL_KEY_CERTIFICATE") is { Length: > 0 } pem ? CertificateIn(pem) : null,
            OpenId = OpenIdSettings.FromEnvironment(read),
            Mail = MailSettings.Parse(read("COMMONWEAL_MAIL")),
        };
    }

    private static X509Certificate2 CertificateIn(string path)
    {
        try
        {
            return X509Certificate2.CreateFromPemFile(path);
        }
        catch (Exception e) when (e is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new FormatException($"COMMONWEAL_KEY_CERTIFICATE must be a PEM file that holds a certificate and its private key, and {path} is not: {e.Message}", e);
        }
    }
}
