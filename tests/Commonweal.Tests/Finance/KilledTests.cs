using System.Diagnostics;
using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Finance.Ledger;
using Commonweal.Domain.Finance.Spend;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Places;
using Commonweal.Platform;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Persistence;
using Commonweal.Tests.Finance.RiskShares;
using Commonweal.Tests.Finance.Spend;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Commonweal.Tests.Finance;

/// <summary>The real program, killed in the middle of taking money in, loses nothing and doubles nothing.</summary>
public sealed class KilledTests(TestDatabases databases)
{
    private const int RowsOfImport = 60_000;
    private const long WrittenBytes = 1 << 20;

    private static readonly int[] MomentsOfYearEndMs = [5, 40];

    [Fact]
    [Trait("Requirement", "OPB-01")]
    public async Task Killed_while_it_writes_the_lines_of_a_file_it_has_taken_none_and_takes_them_once_the_next_time()
    {
        var settings = await databases.CopyAsync(Engine.Sqlite);
        var path = Path.Combine(settings.Folder, "october.csv");
        await File.WriteAllTextAsync(path, Sent.Headings + string.Concat(Enumerable.Range(1, RowsOfImport).Select(i => Sent.Row(i, "10.00"))));
        string[] verb = ["import", "spend", path, "--source", "haringey-ledger", "--for", "haringey-council"];
        var before = await CountAsync<ImportedLine>(settings);
        using (var child = ChildProgram.Begin(settings, verb))
        {
            await IsWritingAsync(child, settings);
            await child.KillAsync();
        }

        var killed = (await CountAsync<ImportedLine>(settings), await CountAsync<SpendImport>(settings, i => i.FileName == "october.csv"));
        var taken = await Operator.RunAsync(settings, verb);
        var again = await Operator.RunAsync(settings, verb);

        Assert.Equal((before, 0), killed);
        Assert.Equal((0, 0), (taken.ExitCode, again.ExitCode));
        Assert.Equal((before + RowsOfImport, 1), (await CountAsync<ImportedLine>(settings), await CountAsync<SpendImport>(settings, i => i.FileName == "october.csv")));
        Assert.Null((await AuditVerification.OfAsync(settings.Database, CancellationToken.None)).Broken);
        await databases.RemoveAsync(settings);
    }

    [Fact]
    [Trait("Requirement", "S75-13")]
    public async Task Killed_while_a_year_is_invoiced_it_is_invoiced_once_in_the_end()
    {
        var settings = await databases.CopyAsync(Engine.Sqlite);
        await YearIsOverAsync(settings);
        foreach (var moment in MomentsOfYearEndMs)
        {
            using var child = ChildProgram.Serve(settings);
            await child.AnswersAsync();
            using var manager = new Visitor(child.Address);
            await manager.SignInAsAsync("haringey-finance");
            await manager.ActAsAsync("Pooled fund manager");
            var sent = (await manager.PageAsync(YearEndPageTests.Page)).Command() is { } form ? manager.SendAsync(form) : Task.FromResult(new HttpResponseMessage());
            await Task.Delay(moment);
            await child.KillAsync();
            await sent.ContinueWith(_ => { }, TaskScheduler.Default);
            Assert.InRange(await InvoicesAsync(settings), 0, 1);
        }

        using (var child = ChildProgram.Serve(settings))
        {
            await child.AnswersAsync();
            using var manager = new Visitor(child.Address);
            await manager.SignInAsAsync("haringey-finance");
            await manager.ActAsAsync("Pooled fund manager");
            if ((await manager.PageAsync(YearEndPageTests.Page)).Command() is { } form)
            {
                await manager.SendAndReadAsync(form);
            }
        }

        Assert.Equal(1, await InvoicesAsync(settings));
        Assert.Null((await AuditVerification.OfAsync(settings.Database, CancellationToken.None)).Broken);
        await databases.RemoveAsync(settings);
    }

    /// <summary>The file beside the database grows once a transaction no longer fits into memory: it is in the middle of it.</summary>
    private static async Task IsWritingAsync(ChildProgram child, Settings settings)
    {
        var log = new FileInfo(settings.Database.Name + "-wal");
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < TimeSpan.FromMinutes(1);)
        {
            Assert.False(child.HasEnded, "The import ended before it could be killed.");
            log.Refresh();
            if (log.Exists && log.Length > WrittenBytes)
            {
                return;
            }

            await Task.Delay(2);
        }

        Assert.Fail("Nothing was written within a minute.");
    }

    /// <summary>It is 20 April 2018, and the joint executive team has accepted every month.</summary>
    private static async Task YearIsOverAsync(Settings settings)
    {
        await WithAsync(settings, async context =>
        {
            await context.Set<WellbeingPartnership>().ExecuteUpdateAsync(p => p.SetProperty(x => x.DemonstrationToday, new DateOnly(2018, 4, 20)));
            var fund = (await context.Set<Fund>().AsNoTracking().SingleAsync(f => f.Slug == "learning-disabilities")).Id;
            context.AddRange(new FinancialYear(2017).Months.Skip(3).Select(m => new LockedMonth { FundId = fund, Year = m.Year, Number = m.Number, Words = "Accepted", KnownFrom = new DateTime(2018, 4, 19, 9, 0, 0, DateTimeKind.Utc) }));
            context.Act = new Act(Actor.System, "Lock", "/finance/funds", "Locked.");
            return await context.SaveChangesAsync();
        });
    }

    private static Task<int> InvoicesAsync(Settings settings) => CountAsync<LedgerSet>(settings, s => s.Kind == LedgerSetKind.BalancingInvoice);

    private static Task<int> CountAsync<T>(Settings settings, System.Linq.Expressions.Expression<Func<T, bool>>? which = null) where T : class =>
        WithAsync(settings, context => context.Set<T>().IgnoreQueryFilters().Where(which ?? (_ => true)).CountAsync());

    private static async Task<int> WithAsync(Settings settings, Func<CommonwealContext, Task<int>> work)
    {
        await using var app = Site.Build(settings, "http://127.0.0.1:0", Repository.ContentRoot);
        await using var scope = app.Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<CommonwealContext>());
    }
}
