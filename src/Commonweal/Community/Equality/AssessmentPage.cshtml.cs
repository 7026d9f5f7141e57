using Commonweal.Domain.Community.Equality;
using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Community.Equality;

/// <summary>One equality assessment, by characteristic, with who read it.</summary>
[Shows(KindOfThing.Public)]
public sealed class AssessmentPageModel(ReadAssessments read, Standing standing) : PageModel
{
    public AssessmentReading Reading { get; private set; } = null!;

    public DataTable Effects { get; private set; } = null!;

    public bool MayConfirm => !SpeakingFor.AParty(Reading.Deciders, standing.Speaker).IsRefused && Reading.Reads.All(r => r.PartnerId != standing.PartnerId);

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (await read.FindAsync(slug, cancellation) is not { } reading)
        {
            return NotFound();
        }

        Reading = reading;
        Effects = new DataTable<CharacteristicEffect>("What it would do, by protected characteristic",
            [
                new("who", "Characteristic", e => e.Characteristic.InWords()),
                new("effect", "Likely effect", e => e.Effect.InWords()) { State = e => Shape(e.Effect) },
                new("evidence", "What we know", e => e.Evidence.Length > 0 ? e.Evidence : "Nothing is given"),
                new("mitigation", "What would lessen harm", e => e.Mitigation ?? "Nothing is given"),
            ],
            reading.Effects, TableQuery.From(Request)) { IsPlain = true, WhenEmpty = "No effect is written down" };
        return Effects.WantsCsv ? Effects.CsvResult(slug) : Page();
    }

    private static StateShape Shape(LikelyEffect effect) => effect switch
    {
        LikelyEffect.Better => StateShape.Good,
        LikelyEffect.NoChange => StateShape.Plain,
        LikelyEffect.NotKnown => StateShape.NotYet,
        LikelyEffect.Mixed => StateShape.Caution,
        _ => StateShape.Bad,
    };
}
