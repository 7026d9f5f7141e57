using System.Diagnostics;
using AngleSharp.Html.Dom;
using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Finance.Ledger;
using Commonweal.Domain.Finance.OpenBook;
using Commonweal.Domain.Finance.OpenBook.Extracts;
using Commonweal.Domain.Finance.Spend;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Places;
using Commonweal.Platform;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Persistence;
using Commonweal.Tests.Finance.OpenBook;
using Commonweal.Tests.Finance.OpenBook.Extracts;
using Commonweal.Tests.Finance.RiskShares;
using Commonweal.Tests.Finance.Spend;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Commonweal.Tests.Finance;

/// <summary>The real program, killed in the middle of taking money in, loses nothing and doubles nothing.</summary>
public sealed class KilledTests(TestDatabases databases)
{
    private const int RowsOfImport = 1_000;

    private const string WithoutEnd = "BEGIN SELECT (WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n); END";

    /// <summary>Its last rows are never written to their end.</summary>
    private const string EndlessFile = $"""
        CREATE TRIGGER endless BEFORE INSERT ON spend_lines WHEN NEW."Row" = 900 {WithoutEnd}
        """;

    /// <summary>From its third figure on a month is never written to its end.</summary>
    private const string EndlessMonth = $"""
        CREATE TRIGGER endless BEFORE INSERT ON open_book_figures WHEN (SELECT count(*) FROM open_book_figures f WHERE f."ReturnId" = NEW."ReturnId") = 2 {WithoutEnd}
        """;

    /// <summary>From its second side on a set of the ledger is never written to its end.</summary>
    private const string EndlessSet = $"""
        CREATE TRIGGER endless BEFORE INSERT ON ledger_postings WHEN EXISTS (SELECT 1 FROM ledger_postings p WHERE p."FundId" = NEW."FundId" AND p."SetNumber" = NEW."SetNumber") {WithoutEnd}
        """;

    private static readonly DateOnly September = new(2017, 9, 1);

    [Fact]
    [Trait("Requirement", "OPB-01")]
    public async Task Killed_while_it_writes_the_lines_of_a_file_it_has_taken_none_and_takes_them_once_the_next_time()
    {
        var settings = await databases.CopyAsync(Engine.Sqlite);
        var path = Path.Combine(settings.Folder, "october.csv");
        await File.WriteAllTextAsync(path, Sent.Headings + string.Concat(Enumerable.Range(1, RowsOfImport).Select(i => Sent.Row(i, "10.00"))));
        string[] verb = ["import", "spend", path, "--source", "haringey-ledger", "--for", "haringey-council"];
        var before = await CountAsync<ImportedLine>(settings);
        await KilledWithinAsync(settings, EndlessFile, () => ChildProgram.Begin(settings, verb));

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
        static Task<IHtmlDocument> YearEndAsync(Visitor manager) => manager.PageAsync(YearEndPageTests.Page);

        await KilledAsync(settings, EndlessSet, ManagerAsync, YearEndAsync);
        var killed = await InvoicesAsync(settings);
        using (var child = ChildProgram.Serve(settings))
        using (var manager = await ManagerAsync(child))
        {
            await manager.SendAndReadAsync((await YearEndAsync(manager)).Command());
        }

        Assert.Equal((0, 1), (killed, await InvoicesAsync(settings)));
        Assert.Null((await AuditVerification.OfAsync(settings.Database, CancellationToken.None)).Broken);
        await databases.RemoveAsync(settings);
    }

    [Fact]
    [Trait("Requirement", "OPB-02")]
    public async Task Killed_while_a_workbook_or_a_ledger_that_was_sent_by_form_is_written_nothing_is_taken_and_sent_again_it_is_taken_once()
    {
        var settings = await databases.CopyAsync(Engine.Sqlite);
        (string, string)[] position = [.. Ledgers.Position, ("Input.Reason", "The ledger was closed again.")];
        async Task<IHtmlDocument> BookAsync(Visitor recorder) => await recorder.SendBookAsync((await recorder.WorkbookAsync()).Filled(Books.September));
        async Task<IHtmlDocument> LedgerAsync(Visitor recorder) => await recorder.SendLedgerAsync(await recorder.TextAsync(Ledgers.Example));

        await KilledAsync(settings, EndlessMonth, RecorderAsync, BookAsync);
        await KilledAsync(settings, EndlessMonth, RecorderAsync, LedgerAsync, position);
        var killed = await TakenAsync(settings);
        using (var child = ChildProgram.Serve(settings))
        using (var recorder = await RecorderAsync(child))
        {
            await recorder.SendAndReadAsync((await BookAsync(recorder)).Command());
            await recorder.SendAndReadAsync((await LedgerAsync(recorder)).Command(), position);
            Assert.Contains("These very files made the figures", (await LedgerAsync(recorder)).Errors(), StringComparison.Ordinal);
        }

        Assert.Equal((0, 0, 0), killed);
        Assert.Equal((2, 6, 1), await TakenAsync(settings));
        Assert.Null((await AuditVerification.OfAsync(settings.Database, CancellationToken.None)).Broken);
        await databases.RemoveAsync(settings);
    }

    /// <summary>Sends the form of a page, and kills the program once it is in the middle of writing what was sent.</summary>
    private static async Task KilledAsync(Settings settings, string endless, Func<ChildProgram, Task<Visitor>> signIn, Func<Visitor, Task<IHtmlDocument>> page, params (string Name, string Value)[] fields)
    {
        var child = ChildProgram.Serve(settings);
        using var visitor = await signIn(child);
        var form = (await page(visitor)).Command();
        Task? sent = null;
        await KilledWithinAsync(settings, endless, () =>
        {
            sent = visitor.SendAsync(form, fields);
            return child;
        });
        await sent!.ContinueWith(_ => { }, TaskScheduler.Default);
    }

    /// <summary>Kills a program once it is in the middle of a writing that would never end.</summary>
    /// <param name="endless">The trigger of that name by which it would not.</param>
    /// <param name="write">Begins it, and gives the program that writes.</param>
    private static async Task KilledWithinAsync(Settings settings, string endless, Func<ChildProgram> write)
    {
        await using var database = new SqliteConnection(settings.Database.ConnectionString);
        await database.OpenAsync();
        await ExecuteAsync(database, endless);
        using var child = write();
        await IsHeldAsync(child, database);
        await child.KillAsync();
        await ExecuteAsync(database, "DROP TRIGGER endless");
    }

    private static Task<Visitor> RecorderAsync(ChildProgram child) => SignedInAsync(child, "haringey-recorder");

    private static async Task<Visitor> ManagerAsync(ChildProgram child)
    {
        var manager = await SignedInAsync(child, "haringey-finance");
        await manager.ActAsAsync("Pooled fund manager");
        return manager;
    }

    private static async Task<Visitor> SignedInAsync(ChildProgram child, string signIn)
    {
        await child.AnswersAsync();
        var visitor = new Visitor(child.Address);
        await visitor.SignInAsAsync(signIn);
        return visitor;
    }

    /// <summary>Waits until somebody has held the right to write for a second: only what never ends does.</summary>
    private static async Task IsHeldAsync(ChildProgram child, SqliteConnection database)
    {
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < TimeSpan.FromMinutes(1);)
        {
            Assert.False(child.HasEnded, "The program ended before it could be killed.");
            try
            {
                await ExecuteAsync(database, "BEGIN IMMEDIATE; ROLLBACK", waitSeconds: 1);
            }
            catch (SqliteException busy) when (busy.SqliteErrorCode == SQLitePCL.raw.SQLITE_BUSY)
            {
                return;
            }

            await Task.Delay(20);
        }

        Assert.Fail("Nothing was written within a minute.");
    }

    private static async Task ExecuteAsync(SqliteConnection database, string statement, int waitSeconds = 30)
    {
        await using var command = database.CreateCommand();
        command.CommandTimeout = waitSeconds;
#pragma warning disable CA2100 // Each statement is written above.
        command.CommandText = statement;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>How often Haringey Council's September was taken, with how many figures, and from how many ledgers.</summary>
    private static async Task<(int Months, int Figures, int Ledgers)> TakenAsync(Settings settings)
    {
        var (months, figures, ledgers) = (0, 0, 0);
        await WithAsync(settings, async context =>
        {
            var council = (await context.Set<Domain.Partnership.Partners.PartnerOrganisation>().AsNoTracking().SingleAsync(p => p.Slug == "haringey-council")).Id;
            var taken = await context.Set<BookReturn>().IgnoreQueryFilters().Where(r => r.PartnerId == council && r.Month == September).Select(r => r.Id).ToListAsync();
            figures = await context.Set<BookFigure>().IgnoreQueryFilters().CountAsync(f => taken.Contains(f.ReturnId));
            ledgers = await context.Set<LedgerExtract>().IgnoreQueryFilters().CountAsync(e => taken.Contains(e.ReturnId));
            return months = taken.Count;
        });
        return (months, figures, ledgers);
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
