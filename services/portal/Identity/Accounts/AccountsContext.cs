using Microsoft.EntityFrameworkCore;

namespace Portal.Identity.Accounts;

/// <summary>The table of accounts, for ASP.NET Core Identity. Its columns are made by the migrations.</summary>
internal sealed class AccountsContext(DbContextOptions<AccountsContext> options) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Account>(account =>
    {
        account.ToTable("accounts");
        account.Property(a => a.Id).HasColumnName("id");
        account.Property(a => a.UserName).HasColumnName("name");
        account.Property(a => a.NormalizedUserName).HasColumnName("normalized_name");
        account.Property(a => a.PasswordHash).HasColumnName("password_hash");
        account.Property(a => a.SecurityStamp).HasColumnName("security_stamp");
        account.Property(a => a.ConcurrencyStamp).HasColumnName("concurrency_stamp").IsConcurrencyToken();
        account.Property(a => a.LockoutEnabled).HasColumnName("lockout_enabled");
        account.Property(a => a.LockoutEnd).HasColumnName("lockout_end");
        account.Property(a => a.AccessFailedCount).HasColumnName("access_failed_count");
        account.Property(a => a.Body).HasColumnName("body");
        account.Property(a => a.Role).HasColumnName("role");
        account.Property(a => a.Counties).HasColumnName("counties");
        account.Property(a => a.DisplayName).HasColumnName("display_name");
        account.Property(a => a.Jurisdiction).HasColumnName("jurisdiction");
        account.Property(a => a.IsDemo).HasColumnName("is_demo");
        account.Property(a => a.State).HasColumnName("state").HasConversion<string>();
        account.Property(a => a.MustChangePassword).HasColumnName("must_change_password");
        account.Property(a => a.OwnPassword).HasColumnName("own_password");
        account.Property(a => a.LastSeenAt).HasColumnName("last_seen_at");
        account.Property(a => a.DisabledReason).HasColumnName("disabled_reason");
        account.Ignore(a => a.Email).Ignore(a => a.NormalizedEmail).Ignore(a => a.EmailConfirmed);
        account.Ignore(a => a.PhoneNumber).Ignore(a => a.PhoneNumberConfirmed).Ignore(a => a.TwoFactorEnabled);
    });
}
