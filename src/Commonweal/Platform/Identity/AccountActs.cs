using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.People;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Commonweal.Platform.Identity;

/// <summary>
/// Says what a save of ASP.NET Core Identity's own does, since the framework saves without naming an act: a password set, a failed sign-in, a passkey added.
/// </summary>
public static class AccountActs
{
    public const string Verb = "AccountChanged";
    public const string Subject = "/account";

    private const string OwnAccount = "the holder of the account";
    private const string AuthenticatorKey = "AuthenticatorKey";
    private const string RecoveryCodes = "RecoveryCodes";

    /// <summary>Whether nothing changes but the mark by which the framework tells two savers apart.</summary>
    public static bool IsNothing(IReadOnlyList<EntityEntry> changed) => changed is [{ Entity: Account, State: EntityState.Modified } entry]
        && !entry.Properties.Any(p => p.Metadata.Name != nameof(Account.ConcurrencyStamp) && HasChanged(entry, p.Metadata.Name));

    /// <summary>The act, or null where something else than accounts is changed.</summary>
    public static async Task<Act?> OfAsync(CommonwealContext context, IReadOnlyList<EntityEntry> changed, CancellationToken cancellation)
    {
        if (!changed.All(IsOfAccounts))
        {
            return null;
        }

        var account = await AccountOfAsync(context, changed, cancellation);
        var slug = account is null ? null : await SlugAsync(context, account.PersonId, cancellation);
        var words = changed.Select(Words).OfType<string>().Distinct().ToList();
        var sentence = words.Count == 0 ? "Account brought up to date." : string.Join(" ", words);
        var isTheirOwn = slug is not null && !changed.Any(IsFailure);
        return new Act(isTheirOwn ? new Actor(slug!, "", OwnAccount) : Actor.System, Verb, Subject, isTheirOwn ? sentence : $"{sentence} Account: {slug}.");
    }

    /// <summary>An act on one's own account, before any post is chosen.</summary>
    public static async Task<Act> OwnAsync(CommonwealContext context, Account account, string sentence, CancellationToken cancellation) =>
        new(new Actor(await SlugAsync(context, account.PersonId, cancellation), "", OwnAccount), Verb, Subject, sentence);

    private static bool IsOfAccounts(EntityEntry entry) => entry.Entity is Account or IdentityUserClaim<Guid> or IdentityUserLogin<Guid> or IdentityUserToken<Guid>
        or IdentityUserPasskey<Guid> or IdentityPasskeyData;

    private static async Task<Account?> AccountOfAsync(CommonwealContext context, IReadOnlyList<EntityEntry> changed, CancellationToken cancellation)
    {
        if (changed.Select(e => e.Entity).OfType<Account>().FirstOrDefault() is { } account)
        {
            return account;
        }

        var id = changed.Select(e => e.Entity switch
        {
            IdentityUserToken<Guid> token => token.UserId,
            IdentityUserLogin<Guid> login => login.UserId,
            IdentityUserClaim<Guid> claim => claim.UserId,
            IdentityUserPasskey<Guid> passkey => passkey.UserId,
            _ => default,
        }).FirstOrDefault(id => id != default);
        return await context.FindAsync<Account>([id], cancellation);
    }

    private static Task<string> SlugAsync(CommonwealContext context, PersonId person, CancellationToken cancellation) =>
        context.Set<Person>().Where(p => p.Id == person).Select(p => p.Slug).SingleAsync(cancellation);

    private static bool IsFailure(EntityEntry entry) => entry is { Entity: Account, State: EntityState.Modified } && (Rose(entry) || IsLocked(entry));

    private static string? Words(EntityEntry entry) => (entry.Entity, entry.State) switch
    {
        (Account, EntityState.Added) => "Account made.",
        (Account, EntityState.Deleted) => "Account removed.",
        (Account account, _) => OfAccount(entry, account),
        (IdentityUserToken<Guid> { Name: AuthenticatorKey }, EntityState.Deleted) => "Authenticator app taken off.",
        (IdentityUserToken<Guid> { Name: AuthenticatorKey }, _) => "New key for an authenticator app made.",
        (IdentityUserToken<Guid> { Name: RecoveryCodes } codes, _) => OfCodes(entry, codes),
        (IdentityUserPasskey<Guid>, EntityState.Added) => "Passkey added.",
        (IdentityUserPasskey<Guid>, EntityState.Deleted) => "Passkey removed.",
        (IdentityUserPasskey<Guid> or IdentityPasskeyData, EntityState.Modified) => entry.Entity is IdentityPasskeyData && HasChanged(entry, nameof(IdentityPasskeyData.Name)) ? "Passkey named." : "Passkey used.",
        (IdentityUserLogin<Guid> login, EntityState.Added) => $"Linked to sign-in with {login.ProviderDisplayName ?? login.LoginProvider}.",
        (IdentityUserLogin<Guid> login, _) => $"Link to sign-in with {login.ProviderDisplayName ?? login.LoginProvider} removed.",
        _ => null,
    };

    private static string? OfAccount(EntityEntry entry, Account account)
    {
        var words = new List<string>();
        Say(IsLocked(entry), $"Account locked after too many failed sign-ins, until {account.LockoutEnd:d MMMM yyyy, HH:mm} UTC.");
        Say(Rose(entry) && !IsLocked(entry), $"Failed sign-in: {account.AccessFailedCount} in a row.");
        Say(HasChanged(entry, nameof(Account.PasswordHash)), account.PasswordHash is null ? "Password taken off." : "Password set.");
        Say(HasChanged(entry, nameof(Account.TwoFactorEnabled)), account.TwoFactorEnabled ? "Second factor turned on." : "Second factor turned off.");
        Say(HasChanged(entry, nameof(Account.AccessFailedCount)) && !Rose(entry) && !IsLocked(entry), "Count of failed sign-ins cleared.");
        Say(HasChanged(entry, nameof(Account.Email)), "Email address changed.");
        Say(words.Count == 0 && HasChanged(entry, nameof(Account.SecurityStamp)), "Other sessions ended.");
        return words.Count == 0 ? null : string.Join(" ", words);

        void Say(bool isSo, string what)
        {
            if (isSo)
            {
                words.Add(what);
            }
        }
    }

    private static string OfCodes(EntityEntry entry, IdentityUserToken<Guid> codes)
    {
        var before = entry.State == EntityState.Modified ? entry.Property(nameof(codes.Value)).OriginalValue as string : null;
        return before?.Length > codes.Value?.Length ? "Recovery code used." : "New recovery codes made.";
    }

    private static bool Rose(EntityEntry entry)
    {
        var failures = entry.Property(nameof(Account.AccessFailedCount));
        return (int)failures.CurrentValue! > (int)failures.OriginalValue!;
    }

    private static bool IsLocked(EntityEntry entry) => HasChanged(entry, nameof(Account.LockoutEnd)) && entry.Property(nameof(Account.LockoutEnd)).CurrentValue is not null;

    private static bool HasChanged(EntityEntry entry, string property)
    {
        var held = entry.Property(property);
        return !Equals(held.OriginalValue, held.CurrentValue);
    }
}
