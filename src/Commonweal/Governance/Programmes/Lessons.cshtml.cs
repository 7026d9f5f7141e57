using Commonweal.Domain.Governance.Programmes;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Governance.Programmes;

/// <summary>The one lessons log, with those of the learning network (EVA-05).</summary>
[Shows(KindOfThing.Public)]
public sealed class LessonsModel(ReadProgrammes read, Standing standing) : PageModel
{
    public const string Address = "/governance/programmes/lessons";

    public DataTable Table { get; private set; } = null!;

    public bool MayEnter => standing.IsSignedIn;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        Table = new DataTable<(Lesson Lesson, ProgrammeCase? Programme)>("Lessons",
            [
                new("title", "Lesson", l => l.Lesson.Title) { Provenance = l => l.Lesson.Provenance },
                new("from", "Learnt in", l => l.Programme?.Programme.Title ?? l.Lesson.LearntFrom ?? "") { Link = l => l.Programme?.Url },
                new("network", "Here or elsewhere", l => l.Programme is null ? "Learning network" : "Here"),
                new("words", "What happened", l => l.Lesson.Words),
                new("todo", "What to do with it", l => l.Lesson.WhatToDo),
                new("on", "Day", l => l.Lesson.On.ToString("d MMMM yyyy")) { SortBy = l => l.Lesson.On, Csv = l => l.Lesson.On.ToString("O") },
            ],
            await read.LessonsAsync(cancellation), TableQuery.From(Request)) { Things = "lessons", Thing = "lesson", WhenEmpty = "No lesson is entered", IsMadeUp = l => l.Lesson.IsMadeUp };
        return Table.WantsCsv ? Table.CsvResult("lessons") : Page();
    }
}
