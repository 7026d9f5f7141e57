using System.Text;
using Commonweal.Domain.Finance.MonthlyFigures;
using Commonweal.Domain.Finance.Spend;
using Commonweal.Domain.Foundation;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Facts;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Finance.Spend;

/// <summary>Reads spend.json: how sources lay out their files, and in a demonstration made-up files that are taken by them as any other.</summary>
public sealed class SpendFacts : IFactsReader
{
    public async Task ReadAsync(FactLoad load, CancellationToken cancellation)
    {
        if (!load.WithDemonstration || load.File("spend.json", isRequired: false) is not { } file)
        {
            return;
        }

        var layouts = file.List("mappings").Select(fact => Layout(load, fact)).ToList();
        var rows = file.List("files").SelectMany(fact => Taken(load, fact, layouts)).ToList();
        file.LeaveAside("note");
        file.Done();
        load.Keep([.. layouts, .. rows], await load.Context.Set<SpendLayout>().IgnoreQueryFilters([CommonwealContext.AsAtFilter]).AnyAsync(cancellation));
    }

    private static SpendLayout Layout(FactLoad load, Fact fact)
    {
        var headings = fact.Object("headings");
        var (on, provenance) = (fact.Date("on"), fact.Provenance());
        var layout = new SpendLayout
        {
            Id = load.NewId<SpendLayoutId>(), Source = fact.SlugText("sourceName"), SourceTitle = fact.Text("sourceTitle"), Name = fact.SlugText("name"), Number = 1,
            Headings = new SpendHeadings(SpendWords.Fields.Select(f => KeyValuePair.Create(f, SpendHeadings.Split(headings?.TextOrNone(f.ToString()))))),
            Vat = fact.Choice<VatBasis>("vat"), Signs = fact.Choice<SignRule>("signs"), Encoding = SpendEncoding.Detected, Reason = fact.Text("reason"),
            On = on, KnownFrom = PartnershipClock.StartOf(on), Provenance = provenance,
        };
        headings?.Done();
        if (SpendLayout.Check(layout.Headings) is { } refusal)
        {
            fact.Error("headings", refusal.Sentence);
        }

        fact.Done();
        return layout;
    }

    private static List<object> Taken(FactLoad load, Fact fact, List<SpendLayout> layouts)
    {
        var (on, source, provenance) = (fact.Date("on"), fact.SlugText("sourceName"), fact.Provenance());
        var file = SpendFile.OfBytes(fact.Text("file"), Encoding.UTF8.GetBytes(load.TextOf(fact, "file")));
        var stated = new SpendStatement(AmountCell.Read(fact.TextOrNone("statedPounds")).Value, null, fact.Flag("validRowsOnly"));
        var (slug, partner, isPublished) = (fact.SlugText("slug"), fact.Reference<PartnerId>("partner"), fact.Flag("isPublished"));
        fact.Done();
        var inspected = file.Inspect();
        if (inspected.IsRefused)
        {
            fact.Error("file", inspected.Refusal.Sentence);
            return [];
        }

        var reader = new SpendReader([.. layouts.Where(l => l.Source == source)]);
        var read = file.Rows(inspected.Value, reader.Encoding).Select(row => (Line: reader.Take(row, out var refused), Refused: refused)).ToList();
        if ((reader.WhyUnread ?? SpendRules.MayTake(reader.Tally, stated)) is { } refusal)
        {
            fact.Error("file", refusal.Sentence);
            return [];
        }

        var known = PartnershipClock.StartOf(on);
        var check = new SpendCheck(inspected.Value, reader.Tally, null, null, 0, OtherPayers.None);
        var import = ImportSpend.Made(new SpendOrder(partner, source, file, isPublished, stated), check, new ImportMark(slug, load.NewId<SpendImportId>(), "system", on, known, true, provenance));
        return
        [
            import,
            .. read.Select(r => r.Line).OfType<SpendLine>().Select(l => ImportedLine.Of(l, import.Id, known)),
            .. ImportSpend.Months(check, import),
            .. read.SelectMany(r => r.Refused).Select(f => ImportSpend.Cell(f, import)),
        ];
    }
}
