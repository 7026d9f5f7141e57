using Commonweal.Domain.Partnership.Collaboration;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Search;

namespace Commonweal.Partnership.Collaboration;

/// <summary>Areas of collaboration with all that is said of them, and the forms that the partnership could take.</summary>
public sealed class PublishLadders(ReadLadders ladders) : IPublish
{
    private const string FormsPage = "/partnership/collaboration/forms";

    public KindOfThing Shows => KindOfThing.Public;

    public async Task<IReadOnlyList<PublishedThing>> ListAsync(CancellationToken cancellation)
    {
        var reading = await ladders.AllAsync(cancellation);
        var (forms, criteria, grid) = await ladders.FormsAsync(cancellation);
        return
        [
            .. reading.Aim is { } aim ? [new PublishedThing("Aim of collaboration", aim.Text, aim.Text, "/partnership/collaboration", aim.Provenance)] : Array.Empty<PublishedThing>(),
            .. reading.Areas.SelectMany(OfArea),
            .. forms.Select(f => new PublishedThing("Form of partnership", f.Name, f.Description, FormsPage, f.Provenance)),
            .. criteria.Select(c => new PublishedThing("Criterion for a form of partnership", c.Text, c.Text, FormsPage, c.Provenance)),
            .. forms.SelectMany(f => criteria.Select(c => grid[f.Slug, c.Slug]).OfType<Appraisal>().Select(a => new PublishedThing("Appraisal", f.Name, a.Finding, FormsPage, a.Provenance))),
        ];
    }

    private static IEnumerable<PublishedThing> OfArea(AreaReading area)
    {
        var (name, history) = (area.Name, area.History);
        return
        [
            new("Area of collaboration", name, $"{history.Ladder.EndAim} {area.StageInWords}.", area.Url, history.Ladder.Provenance),
            .. history.Stages.Select(s => new PublishedThing($"Stage {s.Number} of an area", name, s.Text, area.Url, s.Provenance)),
            .. area.Steps.Select(s => new PublishedThing($"Step to stage {s.ToStage} of an area", name, s.Action, area.Url, s.Provenance)),
            .. area.Reading.Positions.Select(p => new PublishedThing($"Stage {p.Claim.Stage} by its own word", $"{area.NameOf(p.Partner)}: {name}", p.Claim.Evidence, area.Url, p.Claim.Provenance)),
            .. area.Reading.Claim is { } claim ? [new PublishedThing($"Stage {claim.Stage} claimed", name, claim.Evidence, area.Url, claim.Provenance)] : Array.Empty<PublishedThing>(),
            .. area.Reading.Ambitions.Select(a => new PublishedThing("Aim for an area", name, $"Stage {a.Stage} by {a.By:d MMMM yyyy}", area.Url, a.Provenance)),
            .. area.RequiredBecause is { } why ? [new PublishedThing("Partners needed", name, $"{history.Required.Length} partners are needed before the partnership stands at a stage.", area.Url, why)] : Array.Empty<PublishedThing>(),
        ];
    }
}
