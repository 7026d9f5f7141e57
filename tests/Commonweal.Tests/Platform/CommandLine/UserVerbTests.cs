using Commonweal.Platform.Audit;
using Commonweal.Platform.Persistence;
using Commonweal.Tests.Platform.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Commonweal.Tests.Platform.CommandLine;

/// <summary>The operator makes the first administrator, and a way back for who lost everything.</summary>
public sealed class UserVerbTests(TestDatabases databases)
{
    [Fact]
    public async Task The_first_administrator_is_made_at_the_command_line_and_set_up_by_the_link_it_prints()
    {
        await using var site = await TestSite.StartAsync(databases, isDemonstration: false);
        using var ada = new AccountHolder(site, TimeProvider.System, "ada");

        var (exitCode, output, errors) = await Operator.RunAsync(site.Settings, "user", "add", "--name", "Ada Wren", "--sign-in", "ada", "--administrator");

        Assert.True(exitCode == 0, errors);
        var link = output.Split('\n').Single(line => line.StartsWith("http://localhost:5080/set-up?", StringComparison.Ordinal));
        var enrol = await ada.SetPasswordAsync(new Uri(link.Trim()).PathAndQuery);
        ada.Key = AccountHolder.KeyOn(enrol);
        await ada.EnrolAsync(enrol);
        Assert.True(await ada.IsSignedInAsync());
        await using var scope = site.NewScope();
        var entry = await scope.ServiceProvider.GetRequiredService<CommonwealContext>().Set<AuditEntry>().FirstAsync(e => e.Verb == "AddAccount", TestContext.Current.CancellationToken);
        Assert.Equal(("command-line", "Made an account for Ada Wren, as an administrator."), (entry.Person, entry.Sentence));
    }

    [Fact]
    public async Task What_cannot_be_done_is_said_in_words_and_by_the_exit_code()
    {
        await using var site = await TestSite.StartAsync(databases, isDemonstration: false);
        await Operator.RunAsync(site.Settings, "user", "add", "--name", "Ada Wren", "--sign-in", "ada");

        var twice = await Operator.RunAsync(site.Settings, "user", "add", "--name", "Ada Wren", "--sign-in", "ada");
        var nobody = await Operator.RunAsync(site.Settings, "user", "link", "--sign-in", "nobody");
        var noProvider = await Operator.RunAsync(site.Settings, "user", "connect", "--sign-in", "ada", "--subject", "1");
        var link = await Operator.RunAsync(site.Settings, "user", "link", "--sign-in", "ada", "--address", "https://wellbeing.example/");

        Assert.Equal((2, true), (twice.ExitCode, twice.Errors.StartsWith("Ada Wren has an account already: ada.", StringComparison.Ordinal)));
        Assert.Equal((2, true), (nobody.ExitCode, nobody.Errors.StartsWith("There is no account with the sign-in name 'nobody'.", StringComparison.Ordinal)));
        Assert.Equal((2, true), (noProvider.ExitCode, noProvider.Errors.StartsWith("COMMONWEAL_OIDC_AUTHORITY is not set", StringComparison.Ordinal)));
        Assert.Contains("https://wellbeing.example/set-up?for=ada&code=", link.Output, StringComparison.Ordinal);
    }
}
