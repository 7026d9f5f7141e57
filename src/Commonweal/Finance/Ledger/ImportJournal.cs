using System.CommandLine;
using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Finance.Ledger;
using Commonweal.Domain.Foundation;
using Commonweal.Finance.Funds;
using Commonweal.Platform;
using Commonweal.Platform.Audit;
using Commonweal.Platform.CommandLine;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Finance.Ledger;

/// <summary>Takes the journal that a fund's host kept elsewhere into the fund's ledger: all of it, or nothing and every error by its line.</summary>
public sealed class ImportJournal(CommonwealContext context, PostToLedger ledger, ReadFunds funds, AboveBudget aboveBudget, TimeProvider time)
{
    private const int BlockSize = 1 << 16;
    private const int ErrorsPrinted = 20;
    private const int CodeLengthMax = 80;

    /// <returns>How many sets were posted, and what goes above what was agreed by them: what was spent elsewhere is past asking, and is never taken in without a word.</returns>
    /// <exception cref="CannotDoException">There is no such fund, or the journal or one of its transactions is refused.</exception>
    public async Task<(int Count, IReadOnlyList<AboveAgreed> Above)> ExecuteAsync(string slug, string path, CancellationToken cancellation)
    {
        var fund = await context.Set<Fund>().AsNoTracking().FirstOrDefaultAsync(f => f.Slug == slug, cancellation) ?? throw new CannotDoException($"There is no fund called {slug}.");
        var sets = Read(fund, path);
        var name = Path.GetFileName(path);
        var fundCase = await funds.FindAsync(slug, cancellation);
        var above = fundCase is null ? [] : await aboveBudget.OfAsync(fundCase, sets, cancellation);
        var refusal = await ledger.ExecuteManyAsync(
            fund, sets, new SetRemarks(LedgerSetKind.TakenIn, Actor.CommandLine.Person) { Basis = $"the journal {name}" }, AuditHash.ToMicrosecond(time.GetUtcNow()),
            new Act(Actor.CommandLine, nameof(ImportJournal), $"/finance/funds/{slug}", $"{fund.Title}: {sets.Count:N0} sets of postings were taken in from the journal {name}."), cancellation);
        return refusal is null ? (sets.Count, above) : throw new CannotDoException($"Nothing was taken in. {Refusals.InWords(refusal)}");
    }

    public static Command Verb()
    {
        var slug = new Argument<string>("fund") { Description = "The short name of the fund, such as learning-disabilities." };
        var file = new Argument<string>("file") { Description = "A plain-text journal; each transaction has a code in brackets, which names it for good." };
        var verb = new Command("journal", "Takes a journal that was kept elsewhere into a fund's ledger: all of it, or nothing and every error by its line.") { slug, file };
        verb.SetAction((result, cancellation) => Platform.CommandLine.Verb.RunAsync(result, async () =>
        {
            var settings = result.Settings;
            await using var app = Site.Build(settings);
            await Startup.PrepareAsync(app.Services, settings, cancellation);
            await using var scope = app.Services.CreateAsyncScope();
            var (count, above) = await scope.ServiceProvider.GetRequiredService<ImportJournal>().ExecuteAsync(result.GetRequiredValue(slug), result.GetRequiredValue(file), cancellation);
            result.Output.WriteLine($"{count:N0} sets of postings were taken in.");
            foreach (var line in above)
            {
                result.Output.WriteLine($"  above what was agreed: {line.InWords}");
            }

            return 0;
        }));
        return verb;
    }

    private static List<PostingSet> Read(Fund fund, string path)
    {
        var (sets, uncoded) = (new List<PostingSet>(), 0);
        var reader = new JournalReader(transaction =>
        {
            uncoded += transaction.Code is { Length: > 0 and <= CodeLengthMax } ? 0 : 1;
            // A posting of nought moves nothing: other programs write them, and the ledger has none.
            sets.Add(new PostingSet($"journal-{transaction.Code}", transaction.Day, transaction.Words, [.. transaction.Postings.Where(p => p.Sum != Money.Zero).Select(p => new Posting(fund.Slug, p.Account, p.Sum))]));
        });
        using var file = File.OpenHandle(path, options: FileOptions.SequentialScan);
        var (block, at) = (new byte[BlockSize], 0L);
        for (var read = RandomAccess.Read(file, block, at); read > 0; read = RandomAccess.Read(file, block, at))
        {
            reader.Take(block.AsSpan(0, read));
            at += read;
        }

        var reading = reader.Finish();
        return reading.ErrorCount > 0 ? throw new CannotDoException($"Nothing was taken in: {reading.ErrorCount:N0} errors.\n{string.Join('\n', reading.Errors.Take(ErrorsPrinted).Select(e => $"Line {e.Line}: {e.Sentence}"))}")
            : uncoded > 0 ? throw new CannotDoException($"Nothing was taken in: {uncoded:N0} transactions have no code in brackets, of {CodeLengthMax} characters or fewer, by which they are posted once.")
            : sets;
    }
}
