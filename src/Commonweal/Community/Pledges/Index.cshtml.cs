using Commonweal.Domain.Community.Pledges;
using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Partnership.Commitments;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Community.Pledges;

/// <summary>Pledges with whether they were kept, and the statements of residents with their targets.</summary>
[Shows(KindOfThing.Public)]
public sealed class IndexModel(ReadPledges read, ReadTargets targets, Standing standing) : PageModel
{
    private Dictionary<string, TargetReading> byReference = [];

    public DataTable Table { get; private set; } = null!;

    public IReadOnlyList<ResidentStatement> Statements { get; private set; } = [];

    /// <summary>Pledges of which something was put right since.</summary>
    public IReadOnlyList<PledgeOfPartner> Corrected { get; private set; } = [];

    public bool MayMake => standing.PartnerId is { } own && !SpeakingFor.APartner(own, "", standing.Speaker).IsRefused;

    public IEnumerable<TargetReading> TargetsOf(ResidentStatement statement) => statement.Targets.Where(byReference.ContainsKey).Select(t => byReference[t]);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var all = await read.ListAsync(cancellation);
        Table = new DataTable<PledgeOfPartner>("Pledges",
            [
                new("text", "The pledge", p => p.Pledge.Text) { Provenance = p => p.Pledge.Provenance },
                new("who", "Whose", p => $"{p.Partner.ShortName}: {p.Pledge.GivenBy}"),
                new("made", "Made", p => p.Pledge.MadeOn.ToString("d MMMM yyyy")) { SortBy = p => p.Pledge.MadeOn, Csv = p => p.Pledge.MadeOn.ToString("O") },
                new("due", "Due", p => p.Pledge.DueOn?.ToString("d MMMM yyyy") ?? "No day given") { SortBy = p => p.Pledge.DueOn, Csv = p => p.Pledge.DueOn?.ToString("O") },
                new("state", "Is it kept?", p => p.Reading.InWords) { State = p => Shape(p.Reading) },
                new("last", "Last said", p => p.Reading.Last is { } last ? $"{last.Words}{(last.Evidence is { } evidence ? $" What shows it: {evidence}" : "")}" : "Nothing yet"),
                new("serves", "What it serves", p => p.Statement?.Text) { Link = p => p.Statement is { } s ? $"#{s.Slug}" : null },
                new("do", "What to do", p => standing.PartnerId == p.Partner.Id && MayMake ? "Say how it stands" : null) { Link = p => p.ReportUrl, IsAction = true, IsSortable = false },
                new("correct", "Put right", p => standing.PartnerId == p.Partner.Id && MayMake ? "Put something right" : null) { Link = p => p.CorrectUrl, IsAction = true, IsSortable = false },
            ],
            all, TableQuery.From(Request)) { Things = "pledges", Thing = "pledge", Anchor = p => p.Pledge.Slug, IsMadeUp = p => p.Pledge.IsMadeUp, WhenEmpty = "No pledge had been made by this day" };
        if (Table.WantsCsv)
        {
            return Table.CsvResult("pledges");
        }

        Corrected = [.. all.Where(p => p.Corrections.Count > 0)];
        Statements = await read.StatementsAsync(cancellation);
        byReference = (await targets.ListAsync(cancellation)).ToDictionary(t => t.Target.Reference);
        return Page();
    }

    private static StateShape Shape(PledgeReading reading) => (reading.Last?.Standing, reading.IsLate) switch
    {
        (PledgeStanding.Kept, _) => StateShape.Good,
        (PledgeStanding.NotKept, _) => StateShape.Bad,
        (_, true) => StateShape.Caution,
        (PledgeStanding.OnTheWay, _) => StateShape.Partly,
        _ => StateShape.NotYet,
    };
}
