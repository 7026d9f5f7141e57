using System.CommandLine;
using Commonweal.Domain.Finance.MonthlyFigures;
using Commonweal.Domain.Finance.Spend;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Partnership.Partners;
using Commonweal.Platform;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Commands;
using Commonweal.Platform.CommandLine;
using Commonweal.Platform.Files;

namespace Commonweal.Finance.Spend;

/// <summary>Takes spend files from the command line, as large as they come. All are looked at before any is taken.</summary>
public static class ImportSpendVerb
{
    private const int FaultsPrinted = 20;

    private static readonly Argument<string[]> Files = new("files") { Description = "CSV files of one source.", Arity = ArgumentArity.OneOrMore };

    private static readonly Option<string> Source = new("--source") { Description = "The source whose saved mapping reads them, such as haringey-ledger.", Required = true };

    private static readonly Option<string> For = new("--for") { Description = "The partner whose spend it is, such as haringey-council.", Required = true };

    private static readonly Option<string?> Total = new("--total") { Description = "What all the files come to together, such as 60477200.23. Anything else is refused." };

    private static readonly Option<bool> ValidRowsOnly = new("--valid-rows-only") { Description = "Leaves rows with faults out, knowingly: both sides are counted and kept." };

    private static readonly Option<bool> Published = new("--published") { Description = "The partner publishes these files itself; otherwise they are extracts of its ledger." };

    private static readonly Option<string?> OwnBecause = new("--own-because") { Description = "Why the payments are the partner's own though a file, its source, or the same file taken for another partner says that another body paid: kept with the file, and shown on it." };

    private static readonly Option<string?> FaultsFile = new("--errors") { Description = "A CSV file to write every fault into, by row and column." };

    public static Command Make()
    {
        var verb = new Command("spend", "Takes spend files of a partner, each whole or not at all. Exit code 0 where all stand afterwards, 1 where one is refused and nothing was taken, 2 where it could not be tried.")
        {
            Files, Source, For, Total, ValidRowsOnly, Published, OwnBecause, FaultsFile,
        };
        verb.SetAction((result, cancellation) => Verb.RunAsync(result, async () =>
        {
            var settings = result.Settings;
            await using var app = Site.Build(settings);
            await Startup.PrepareAsync(app.Services, settings, cancellation);
            await using var scope = app.Services.CreateAsyncScope();
            return await RunAsync(scope.ServiceProvider, result, cancellation);
        }));
        return verb;
    }

    private static async Task<int> RunAsync(IServiceProvider services, ParseResult result, CancellationToken cancellation)
    {
        var partner = (await services.GetRequiredService<ReadPartners>().ListAsync(cancellation)).Select(p => p.Partner).FirstOrDefault(p => p.Slug == result.GetRequiredValue(For))
            ?? throw new CannotDoException($"There is no partner {result.GetRequiredValue(For)}. Partners are named as in their address, such as haringey-council.");
        var total = result.GetValue(Total) is { } typed ? AmountCell.Read(typed).Value ?? throw new CannotDoException($"'{typed}' is no sum. Write it as 60477200.23.") : (Money?)null;
        var paths = result.GetRequiredValue(Files);
        if (Array.Find(paths, p => !File.Exists(p)) is { } missing)
        {
            throw new FileNotFoundException($"There is no file {missing}.");
        }

        var because = result.GetValue(OwnBecause)?.Trim();
        if (because is { Length: > PreviewModel.ReasonLengthMax })
        {
            throw new CannotDoException($"The reason after {OwnBecause.Name} must be {PreviewModel.ReasonLengthMax} characters or fewer.");
        }

        var stated = new SpendStatement(paths.Length == 1 ? total : null, null, result.GetValue(ValidRowsOnly), string.IsNullOrEmpty(because) ? null : because);
        var orders = paths.Select(p => new SpendOrder(partner.Id, result.GetRequiredValue(Source), SpendFile.OfPath(p), result.GetValue(Published), stated)).ToList();
        return await AreFitAsync(services, result, partner, orders, total, cancellation) ? await TakeAsync(services, result, partner, orders, cancellation) : 1;
    }

    /// <summary>Looks at every file, and says what is wrong with any of them.</summary>
    private static async Task<bool> AreFitAsync(IServiceProvider services, ParseResult result, PartnerOrganisation partner, List<SpendOrder> orders, Money? total, CancellationToken cancellation)
    {
        var (isFit, counted, faults) = (true, Int128.Zero, Enumerable.Empty<string[]>());
        var check = services.GetRequiredService<CheckSpend>();
        foreach (var order in orders)
        {
            var outcome = await check.ExecuteAsync(partner, order.Source, order.File, cancellation);
            var refusal = outcome.Refusal ?? outcome.Value.WhyNot(partner, order.Stated);
            counted += outcome.IsRefused ? 0 : outcome.Value.Tally.Taken.Pence + outcome.Value.Tally.Refused.Pence;
            if (!outcome.IsRefused)
            {
                Say(result.Output, order.File.Name, outcome.Value.Tally);
                faults = faults.Concat((await check.FaultsAsync(order.Source, order.File, outcome.Value.Facts, cancellation)).Select(f => new[] { order.File.Name, f.Row.ToString(), f.Column, f.Cell, f.Sentence }));
            }

            if (refusal is not (null or FileTakenBefore))
            {
                isFit = false;
                await result.Complaints.WriteLineAsync($"{order.File.Name}: {Refusals.InWords(refusal)}{(refusal is AnotherBodyPaid ? $" Say it with {OwnBecause.Name}." : "")}");
            }
        }

        if (result.GetValue(FaultsFile) is { } errors)
        {
            await using var written = File.Create(errors);
            CsvText.WriteTo(written, ["File", "Row", "Column", "Cell", "What to do"], faults);
        }

        if (isFit && orders.Count > 1 && total is { } sum && counted != sum.Pence)
        {
            await result.Complaints.WriteLineAsync(new ControlTotalDiffers(sum, new Money((long)counted)).Sentence);
            return false;
        }

        return isFit;
    }

    private static async Task<int> TakeAsync(IServiceProvider services, ParseResult result, PartnerOrganisation partner, List<SpendOrder> orders, CancellationToken cancellation)
    {
        var (lines, pence) = (0L, 0L);
        foreach (var order in orders)
        {
            var outcome = await services.GetRequiredService<ImportSpend>().ExecuteAsync(partner, order, Actor.CommandLine, null, cancellation);
            if (outcome.Refusal is FileTakenBefore before)
            {
                result.Output.WriteLine($"{order.File.Name}: {before.Sentence}");
                continue;
            }

            if (outcome.IsRefused)
            {
                await result.Complaints.WriteLineAsync($"{order.File.Name}: {Refusals.InWords(outcome.Refusal)}");
                return 1;
            }

            (lines, pence) = (lines + outcome.Value.TakenCount, pence + outcome.Value.TakenPence);
            result.Output.WriteLine($"{order.File.Name}: taken, and to be seen at {SpendReading.Address(outcome.Value.Slug)}.");
        }

        result.Output.WriteLine($"{SpendWords.Lines(lines)} taken for {partner.Name}, to the sum of {SpendWords.Pounds(pence)}.");
        return 0;
    }

    private static void Say(TextWriter output, string file, SpendTally tally)
    {
        output.WriteLine($"{file}: {SpendWords.Lines(tally.Taken.Count)} can be read, to the sum of {SpendWords.Pounds((long)tally.Taken.Pence)}; {tally.Credits.Count:N0} of them are credits ({SpendWords.Pounds((long)tally.Credits.Pence)}), {tally.Redacted.Count:N0} have a redacted payee.");
        foreach (var fault in tally.Faults.Take(FaultsPrinted))
        {
            output.WriteLine($"  row {fault.Row}, {fault.Column}: ‘{fault.Cell}’ {fault.Sentence}");
        }

        if (tally.FaultCount > FaultsPrinted)
        {
            output.WriteLine($"  and {tally.FaultCount - FaultsPrinted:N0} more faults:");
            foreach (var kind in tally.FaultKinds)
            {
                output.WriteLine($"  {kind.Count:N0} times in {kind.Column}, first in row {kind.FirstRow}: {kind.Sentence}");
            }
        }

        foreach (var note in tally.Notes)
        {
            output.WriteLine($"  noted {note.Count:N0} times in {note.Column}, first in row {note.FirstRow}: {note.Sentence}");
        }

        foreach (var inside in tally.Totals.Where(t => t.IsSumOfLines == false))
        {
            output.WriteLine($"  row {inside.Row} gives a total of {SpendWords.Pounds(inside.Amount.Pence)}, which is not what the lines above it come to.");
        }
    }
}
