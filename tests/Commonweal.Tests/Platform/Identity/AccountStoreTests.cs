using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Commonweal.Platform;
using Commonweal.Platform.Identity;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Commonweal.Tests.Platform.Identity;

/// <summary>Who reads a backup finds no key of an authenticator app in it, and with a certificate no key by which to open one.</summary>
public sealed class AccountStoreTests(TestDatabases databases)
{
    private readonly TimeThatMoves time = new();

    [Theory, BothDatabases]
    public async Task Keys_of_apps_and_recovery_codes_do_not_stand_in_the_database_as_they_are(Engine engine)
    {
        await using var site = await TestSite.StartAsync(databases, engine, isDemonstration: false, time: time);
        using var person = await AccountHolder.WithPasswordAndAppAsync(site, time);

        var kept = string.Join('\n', await TokensAsync(site));

        Assert.DoesNotContain(person.Key, kept, StringComparison.Ordinal);
        Assert.All(person.RecoveryCodes, code => Assert.DoesNotContain(code, kept, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_key_kept_before_keys_were_protected_still_signs_in()
    {
        await using var site = await TestSite.StartAsync(databases, isDemonstration: false, time: time);
        using var person = await AccountHolder.WithPasswordAndAppAsync(site, time);
        await using (var scope = site.NewScope())
        {
            var context = scope.ServiceProvider.GetRequiredService<CommonwealContext>();
            await context.Database.ExecuteSqlAsync($"""UPDATE account_tokens SET "Value" = {person.Key} WHERE "Name" = 'AuthenticatorKey'""", TestContext.Current.CancellationToken);
        }

        await person.SignOutAsync();
        time.Pass(TimeSpan.FromMinutes(1));
        using var response = await person.GiveCodeAsync(person.CodeNow);

        Assert.Equal(System.Net.HttpStatusCode.Redirect, response.StatusCode);
    }

    [Fact]
    public async Task With_a_certificate_the_keys_that_protect_all_this_are_encrypted_too()
    {
        var folder = Directory.CreateTempSubdirectory("commonweal-certificate-");
        var file = Path.Combine(folder.FullName, "keys.pem");
        await File.WriteAllTextAsync(file, NewCertificate(), TestContext.Current.CancellationToken);
        var certificate = Settings.FromEnvironment(name => name == "COMMONWEAL_KEY_CERTIFICATE" ? file : null).KeyCertificate;

        await using var site = await TestSite.StartAsync(databases, isDemonstration: false, time: time, change: settings => settings with { KeyCertificate = certificate });
        using var person = await AccountHolder.WithPasswordAndAppAsync(site, time);

        Assert.True(await person.IsSignedInAsync());
        await using var scope = site.NewScope();
        var keys = await scope.ServiceProvider.GetRequiredService<CommonwealContext>().Set<DataProtectionKey>().Select(k => k.Xml).ToListAsync(TestContext.Current.CancellationToken);
        Assert.All(keys, xml => Assert.Contains("EncryptedData", xml, StringComparison.Ordinal));
        Assert.All(keys, xml => Assert.DoesNotContain("unencrypted form", xml, StringComparison.Ordinal));
        folder.Delete(recursive: true);
    }

    [Fact]
    public void A_certificate_that_is_none_is_said_in_words()
    {
        var refused = Assert.Throws<FormatException>(() => Settings.FromEnvironment(name => name == "COMMONWEAL_KEY_CERTIFICATE" ? "nowhere.pem" : null));

        Assert.StartsWith("COMMONWEAL_KEY_CERTIFICATE must be a PEM file that holds a certificate and its private key", refused.Message, StringComparison.Ordinal);
    }

    private static string NewCertificate()
    {
        using var key = RSA.Create(2048);
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = new CertificateRequest("CN=keys", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        return certificate.ExportCertificatePem() + "\n" + key.ExportPkcs8PrivateKeyPem();
    }

    private static async Task<List<string?>> TokensAsync(TestSite site)
    {
        await using var scope = site.NewScope();
        return await scope.ServiceProvider.GetRequiredService<CommonwealContext>().UserTokens.Select(token => token.Value).ToListAsync(TestContext.Current.CancellationToken);
    }
}
