using Commonweal.Domain.Partnership.People;
using Commonweal.Platform.Audit;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Platform.Identity;

public sealed class AccountMapping : IEntityTypeConfiguration<Account>
{
    private const int NameMax = 128;
    private const int PhoneNumberMax = 256;

    /// <summary>OpenID Connect allows a subject of 255 characters.</summary>
    private const int SubjectMax = 255;

    private static readonly string[] Secrets =
    [
        nameof(Account.PasswordHash), nameof(Account.SecurityStamp), nameof(Account.ConcurrencyStamp),
        nameof(Account.Email), nameof(Account.NormalizedEmail), nameof(Account.PhoneNumber), nameof(Account.LastCodeStep),
    ];

    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.ToTable("accounts");
        builder.HasOne<Person>().WithMany().HasForeignKey(a => a.PersonId).OnDelete(DeleteBehavior.Restrict);
        foreach (var secret in Secrets)
        {
            builder.Property(secret).HasAnnotation(ChangeList.Secret, true);
        }
    }

    /// <summary>The tables that ASP.NET Core Identity keeps beside the account, under our names; their contents never go into the audit.</summary>
    /// <remarks>Lengths are said here, since the framework's own follow from options that the migration tool does not have.</remarks>
    public static void MapOthers(ModelBuilder builder)
    {
        builder.Entity<Account>().Property(a => a.PhoneNumber).HasMaxLength(PhoneNumberMax);
        builder.Entity<IdentityUserClaim<Guid>>().ToTable("account_claims");
        builder.Entity<IdentityUserLogin<Guid>>(login =>
        {
            login.ToTable("account_logins");
            login.Property(l => l.LoginProvider).HasMaxLength(NameMax);
            login.Property(l => l.ProviderKey).HasMaxLength(SubjectMax).HasAnnotation(ChangeList.Secret, true);
        });
        builder.Entity<IdentityUserToken<Guid>>(token =>
        {
            token.ToTable("account_tokens");
            token.Property(t => t.LoginProvider).HasMaxLength(NameMax);
            token.Property(t => t.Name).HasMaxLength(NameMax);
            token.Property(t => t.Value).HasAnnotation(ChangeList.Secret, true);
        });
        builder.Entity<IdentityUserPasskey<Guid>>(passkey =>
        {
            passkey.ToTable("account_passkeys").HasKey(p => p.CredentialId);
            passkey.Property(p => p.CredentialId).HasMaxLength(1024);
            passkey.OwnsOne(p => p.Data).ToJson();
            passkey.HasOne<Account>().WithMany().HasForeignKey(p => p.UserId).IsRequired();
        });
    }
}
