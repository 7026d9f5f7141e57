using Commonweal.Domain.Finance.OpenBook;
using Commonweal.Domain.Finance.OpenBook.Extracts;
using Commonweal.Domain.Finance.Spend;
using Commonweal.Domain.Foundation;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Facts;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Finance.OpenBook;

/// <summary>Reads open-book.json: when figures are due; and in a demonstration lines and months made up for it.</summary>
public sealed class BookFacts : IFactsReader
{
    public async Task ReadAsync(FactLoad load, CancellationToken cancellation)
    {
        if (load.File("open-book.json", isRequired: false) is not { } file)
        {
            return;
        }

        var rules = file.List("rules").Select(Rule).ToList();
        List<object> madeUp = [.. file.List("lines").Select(Line), .. file.List("mappings", isRequired: false).Select(Mapping), .. file.List("returns").SelectMany(fact => Return(load, fact)), .. file.List("steps").Select(Step)];
        file.LeaveAside("note");
        file.Done();
        load.Keep([.. rules, .. load.WithDemonstration ? madeUp : []], await load.Context.Set<BookRule>().IgnoreQueryFilters([CommonwealContext.AsAtFilter]).AnyAsync(cancellation));
    }

    private static BookRule Rule(Fact fact)
    {
        var from = fact.Date("from");
        var rule = new BookRule
        {
            From = from, DueWorkingDay = fact.Whole("dueWorkingDay"), CommentaryPence = Pence(fact, "commentaryPounds"), CommentaryPercent = fact.Number("commentaryPercent"),
            CommentaryFloorPence = Pence(fact, "commentaryFloorPounds"), KnownFrom = PartnershipClock.StartOf(from), Provenance = fact.Provenance(),
        };
        fact.Done();
        return rule;
    }

    private static BookLine Line(Fact fact)
    {
        var from = fact.Date("from");
        var line = new BookLine
        {
            PartnerId = fact.Reference<PartnerId>("partner"), Slug = fact.SlugText("line"), Name = fact.Text("name"), Unit = fact.TextOrNone("unit"), NeedsWte = fact.Flag("needsWte"), From = from,
            To = fact.DateOrNone("to"), IsMadeUp = true, KnownFrom = PartnershipClock.StartOf(from), Provenance = fact.Provenance(),
        };
        fact.Done();
        return line;
    }

    private static ExtractMapping Mapping(Fact fact)
    {
        var (on, headings, (shares, faults)) = (fact.Date("on"), fact.Object("headings"), CodeShares.Read(string.Join('\n', fact.Words("codes")), null));
        var mapping = new ExtractMapping
        {
            PartnerId = fact.Reference<PartnerId>("partner"), Number = 1, Signs = fact.Choice<SignRule>("signs"), Reason = fact.Text("reason"), By = fact.Text("by"), On = on, IsMadeUp = true,
            Headings = new ExtractHeadings(ExtractWords.Fields.Select(f => KeyValuePair.Create(f, SpendHeadings.Split(headings?.TextOrNone(f.ToString()))))),
            Shares = shares ?? CodeShares.Parse(""), KnownFrom = PartnershipClock.StartOf(on), Provenance = fact.Provenance(),
        };
        foreach (var fault in faults)
        {
            fact.Error("codes", fault.Sentence);
        }

        headings?.Done();
        fact.Done();
        return mapping;
    }

    private static List<object> Return(FactLoad load, Fact fact)
    {
        var (partner, month, on) = (fact.Text("partner"), Month.Of(fact.Date("month")), fact.Date("on"));
        var (figures, known, id) = (fact.List("figures").Select(Figures).ToList(), PartnershipClock.StartOf(on), load.NewId<BookReturnId>());
        var made = new BookReturn
        {
            Id = id, PartnerId = fact.Reference<PartnerId>("partner"), Month = month.FirstDay, Number = fact.Whole("number"), Hash = LineFigures.HashOf(partner, month, figures), Reason = fact.TextOrNone("reason"),
            FileName = $"{partner}-{month}.xlsx", By = fact.Text("by"), On = on, IsMadeUp = true, KnownFrom = known, Provenance = fact.Provenance(),
        };
        List<object> rows = [made, .. figures.Select(f => BookFigure.Of(f, id, known))];
        if (fact.DateOrNone("signedOn") is { } signedOn)
        {
            rows.Add(new BookSignature { ReturnId = id, Hash = made.Hash, By = fact.Text("signedBy"), On = signedOn, KnownFrom = PartnershipClock.StartOf(signedOn) });
        }

        fact.Done();
        return rows;
    }

    private static LineFigures Figures(Fact fact)
    {
        var figures = new LineFigures(fact.SlugText("line"))
        {
            PlanToDate = Sum(fact, "planToDate"), CostToDate = Sum(fact, "costToDate"), PaidToDate = Sum(fact, "paidToDate"), PlanOfYear = Sum(fact, "planOfYear"), RevisedPlan = Sum(fact, "revisedPlan"),
            Forecast = Sum(fact, "forecast"), OneOff = new Money((long)((fact.NumberOrNone("oneOff") ?? 0) * 100)), PlannedActivity = fact.NumberOrNone("plannedActivity"), Activity = fact.NumberOrNone("activity"),
            Wte = fact.NumberOrNone("wte"), Commentary = fact.TextOrNone("commentary"),
        };
        fact.Done();
        return figures;
    }

    private static BookStep Step(Fact fact)
    {
        var on = fact.Date("on");
        var step = new BookStep
        {
            Month = fact.Date("month"), Kind = fact.Choice<BookStepKind>("kind"), Round = 1, Words = fact.Text("words"), Meeting = fact.TextOrNone("meeting"), By = fact.Text("by"), On = on, IsMadeUp = true, KnownFrom = PartnershipClock.StartOf(on),
        };
        fact.Done();
        return step;
    }

    private static Money Sum(Fact fact, string field) => new(Pence(fact, field));

    private static long Pence(Fact fact, string field) => (long)(fact.Number(field) * 100);
}
