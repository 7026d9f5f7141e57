using Commonweal.Domain.Community.Complaints;
using Commonweal.Domain.Foundation;
using Commonweal.Platform.Facts;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Community.Complaints;

/// <summary>Reads complaints.json: the times that the law sets, and which partner first reads a complaint that names none. No complaint comes from a file.</summary>
public sealed class ComplaintFacts : IFactsReader
{
    private static readonly ComplaintTimeLimit[] Needed = [ComplaintTimeLimit.Acknowledge, ComplaintTimeLimit.Answer];

    public async Task ReadAsync(FactLoad load, CancellationToken cancellation)
    {
        if (load.File("complaints.json", isRequired: false) is not { } file)
        {
            return;
        }

        var law = file.List("law").SelectMany(Law).ToList();
        foreach (var (subject, limit) in Enum.GetValues<ComplaintSubject>().SelectMany(s => Needed.Select(n => (s, n))).Where(need => law.All(l => l.Subject != need.s || l.Limit != need.n)))
        {
            file.Error("law", $"says nothing of {subject}: {limit}, which every complaint needs");
        }

        if (file.Object("frontDesk") is { } desk)
        {
            var row = new FrontDesk { PartnerId = desk.Reference<PartnerId>("partner"), Provenance = desk.Provenance() };
            desk.Done();
            load.Keep([row], await load.Context.Set<FrontDesk>().AnyAsync(cancellation));
        }

        file.LeaveAside("note");
        file.Done();
        load.Keep(law, await load.Context.Set<ComplaintLaw>().AnyAsync(cancellation));
    }

    private static List<ComplaintLaw> Law(Fact fact)
    {
        var subjects = new List<ComplaintSubject>();
        foreach (var word in fact.Words("subjects"))
        {
            if (Enum.TryParse<ComplaintSubject>(word, out var subject))
            {
                subjects.Add(subject);
            }
            else
            {
                fact.Error("subjects", $"'{word}' must be one of: {string.Join(", ", Enum.GetNames<ComplaintSubject>())}");
            }
        }

        var (limit, count, unit, text, statute) = (fact.Choice<ComplaintTimeLimit>("limit"), fact.Whole("count"), fact.Choice<ComplaintUnit>("unit"), fact.Text("text"), fact.Text("statute"));
        var (needsLawyer, from, to) = (fact.Flag("needsLawyer"), fact.Date("from"), fact.DateOrNone("to"));
        var provenance = fact.Provenance();
        fact.Done();
        return [.. subjects.Select(s => new ComplaintLaw
        {
            Subject = s, Limit = limit, Count = count, Unit = unit, Text = text, Statute = statute, NeedsLawyer = needsLawyer, From = from, To = to, Provenance = provenance with { },
        })];
    }
}
