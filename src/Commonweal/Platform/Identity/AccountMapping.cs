using Commonweal.Domain.Partnership.People;
using Commonweal.Platform.Audit;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Platform.Identity;

public sealed class AccountMapping : IEntityTypeConfiguration<Account>
{
    private static readonly string[] Secrets =
    [
        nameof(Account.PasswordHash), nameof(Account.SecurityStamp), nameof(Account.ConcurrencyStamp),
        nameof(Account.Email), nameof(Account.NormalizedEmail), nameof(Account.PhoneNumber),
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
    public static void MapOthers(ModelBuilder builder)
    {
        builder.Entity<IdentityUserClaim<Guid>>().ToTable("account_claims");
        builder.Entity<IdentityUserLogin<Guid>>().ToTable("account_logins").Property(l => l.ProviderKey).HasAnnotation(ChangeList.Secret, true);
        builder.Entity<IdentityUserToken<Guid>>().ToTable("account_tokens").Property(t => t.Value).HasAnnotation(ChangeList.Secret, true);
        builder.Entity<IdentityUserPasskey<Guid>>(passkey =>
        {
            passkey.ToTable("account_passkeys").HasKey(p => p.CredentialId);
            passkey.Property(p => p.CredentialId).HasMaxLength(1024);
            passkey.OwnsOne(p => p.Data).ToJson();
            passkey.HasOne<Account>().WithMany().HasForeignKey(p => p.UserId).IsRequired();
        });
    }
}
