using System.Text;
using Commonweal.Domain.Finance.Spend;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Finance.Spend;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Commonweal.Tests.Finance.Spend;

/// <summary>An import stands whole with its act, or not at all.</summary>
public sealed class ImportSpendTests(Sites sites) : IClassFixture<Sites>
{
    private static readonly SpendStatement Nothing = new(null, null, false);

    [Theory, BothDatabases]
    public async Task Lines_months_and_control_totals_stand_as_they_were_counted(Engine engine)
    {
        await using var scope = (await sites.OnAsync(engine)).NewScope();
        var context = scope.ServiceProvider.GetRequiredService<CommonwealContext>();
        var rows = Enumerable.Range(1, 300).Select(i => Sent.Row(i, $"{i}.07").Replace("05/09/2017", i % 2 == 0 ? "05/09/2017" : "31-Aug-17", StringComparison.Ordinal));

        var import = (await TakeAsync(scope.ServiceProvider, Sent.Headings + string.Concat(rows) + Sent.Row(301, "x"), new(null, null, true))).Value;

        var lines = await context.Set<ImportedLine>().IgnoreQueryFilters([CommonwealContext.AsAtFilter]).AsNoTracking().Where(l => l.ImportId == import.Id).OrderBy(l => l.Row).ToListAsync();
        var months = await context.Set<MonthOfImport>().IgnoreQueryFilters([CommonwealContext.AsAtFilter]).AsNoTracking().Where(m => m.ImportId == import.Id).OrderBy(m => m.Month).ToListAsync();
        Assert.Equal((300, 4517100L, 1L), (lines.Count, import.TakenPence, import.RefusedCount));
        Assert.Equal((import.TakenPence, import.TakenPence), (lines.Sum(l => l.AmountPence), months.Sum(m => m.Pence)));
        Assert.Equal(("1E303", new DateOnly(2017, 8, 31), 107L), (lines[0].CostCentre, lines[0].On, lines[0].AmountPence));
        Assert.Equal(import.KnownFrom, lines[0].KnownFrom, TimeSpan.FromMilliseconds(1));
        Assert.Equal([new(2017, 8, 1), new(2017, 9, 1)], months.Select(m => m.Month));
        Assert.Equal(302, (await context.Set<RefusedCell>().IgnoreQueryFilters([CommonwealContext.AsAtFilter]).AsNoTracking().SingleAsync(c => c.ImportId == import.Id)).Row);
    }

    [Theory, BothDatabases]
    public async Task Two_who_send_the_same_file_at_once_leave_it_standing_once(Engine engine)
    {
        var site = await sites.OnAsync(engine);
        var content = Sent.Headings + Sent.Row(777, "7.70");

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 2).Select(async _ =>
        {
            await using var scope = site.NewScope();
            try
            {
                return (await TakeAsync(scope.ServiceProvider, content, Nothing)).IsRefused;
            }
            catch (DbUpdateException)
            {
                return true;
            }
        }));

        await using var after = site.NewScope();
        Assert.Single(outcomes, isRefused => !isRefused);
        Assert.Equal(1, await after.ServiceProvider.GetRequiredService<CommonwealContext>().Set<ImportedLine>().CountAsync(l => l.Reference == "1709-00777"));
    }

    [Fact]
    public async Task A_file_that_breaks_off_while_it_is_written_leaves_nothing_behind()
    {
        var site = await sites.DemonstrationAsync();
        await using var scope = site.NewScope();
        var (reads, content) = (0, Encoding.UTF8.GetBytes(Sent.Headings + Sent.Row(888, "8.80")));
        var file = new SpendFile("a.csv", () => new MemoryStream(reads++ < 5 ? content : content[..^35]));

        await Assert.ThrowsAsync<IOException>(() => TakeAsync(scope.ServiceProvider, file, Nothing));

        await using var after = site.NewScope();
        var context = after.ServiceProvider.GetRequiredService<CommonwealContext>();
        Assert.False(await context.Set<ImportedLine>().AnyAsync(l => l.Reference == "1709-00888"));
        Assert.False(await context.Set<SpendImport>().AnyAsync(i => i.TakenPence == 880));
    }

    [Fact]
    public async Task Lines_are_not_changed_and_not_deleted()
    {
        await using var scope = (await sites.DemonstrationAsync()).NewScope();
        var context = scope.ServiceProvider.GetRequiredService<CommonwealContext>();

        await Assert.ThrowsAnyAsync<Exception>(() => context.Set<ImportedLine>().ExecuteUpdateAsync(s => s.SetProperty(l => l.AmountPence, 0)));
        await Assert.ThrowsAnyAsync<Exception>(() => context.Set<SpendImport>().ExecuteDeleteAsync());
    }

    [Fact]
    public async Task A_line_longer_than_any_row_is_refused_and_many_rows_need_a_transaction()
    {
        await using var scope = (await sites.DemonstrationAsync()).NewScope();

        Assert.IsType<RowTooLong>((await TakeAsync(scope.ServiceProvider, new string('a', 3_000_000), Nothing)).Refusal);
        Assert.Throws<InvalidOperationException>(() => scope.ServiceProvider.GetRequiredService<CommonwealContext>().Write(Array.Empty<ImportedLine>(), CancellationToken.None));
    }

    private static Task<Outcome<SpendImport>> TakeAsync(IServiceProvider services, string content, SpendStatement stated) => TakeAsync(services, SpendFile.OfBytes("a.csv", Encoding.UTF8.GetBytes(content)), stated);

    private static async Task<Outcome<SpendImport>> TakeAsync(IServiceProvider services, SpendFile file, SpendStatement stated)
    {
        var council = await services.GetRequiredService<CommonwealContext>().Set<PartnerOrganisation>().SingleAsync(p => p.Slug == "haringey-council");
        return await services.GetRequiredService<ImportSpend>().ExecuteAsync(council, new SpendOrder(council.Id, "haringey-ledger", file, false, stated), Actor.CommandLine, null, CancellationToken.None);
    }
}
