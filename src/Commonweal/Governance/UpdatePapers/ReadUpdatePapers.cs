using Commonweal.Domain.Governance.UpdatePapers;
using Commonweal.Governance.Bodies;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Governance.UpdatePapers;

/// <summary>An update as it stands: each section from the record or by hand, and the versions that were fixed.</summary>
/// <param name="Body">The name of the body that it goes to.</param>
public sealed record UpdatePaperCase(UpdatePaper Paper, string Body, IReadOnlyList<SectionReading> Sections, ILookup<int, UpdateVersionSection> Versions)
{
    public const string ListAddress = "/governance/update-papers";

    public string Url => Address(Paper.Slug);

    public int NextNumber => Versions.Select(v => v.Key).DefaultIfEmpty().Max() + 1;

    public static string Address(string slug) => $"{ListAddress}/{slug}";

    public string SectionUrl(UpdateHeading heading) => $"{Url}/sections/{heading.Slug()}";
}

/// <summary>Reads updates as they stood on a day, as known by an instant.</summary>
public sealed class ReadUpdatePapers(CommonwealContext context, TwoDates dates, ReadBodies bodies, DraftFromRecord draft)
{
    public async Task<IReadOnlyList<(UpdatePaper Paper, string Body, int Versions)>> ListAsync(CancellationToken cancellation)
    {
        var papers = await context.Set<UpdatePaper>().AsNoTracking().Where(p => p.BegunOn <= dates.AsAt).OrderByDescending(p => p.MeetingOn).ThenBy(p => p.Slug).ToListAsync(cancellation);
        var versions = (await context.Set<UpdateVersionSection>().AsNoTracking().Where(v => v.On <= dates.AsAt).Select(v => new { v.Paper, v.Number }).Distinct().ToListAsync(cancellation)).ToLookup(v => v.Paper);
        var names = await bodies.NamesAsync(cancellation);
        return [.. papers.Select(p => (p, names.TryGetValue(p.Body, out var body) ? body.Name : p.Body, versions[p.Slug].Count()))];
    }

    public async Task<UpdatePaperCase?> FindAsync(string slug, CancellationToken cancellation)
    {
        if (await context.Set<UpdatePaper>().AsNoTracking().SingleOrDefaultAsync(p => p.Slug == slug && p.BegunOn <= dates.AsAt, cancellation) is not { } paper)
        {
            return null;
        }

        var edits = await context.Set<UpdateEdit>().AsNoTracking().Where(e => e.Paper == slug && e.On <= dates.AsAt).ToListAsync(cancellation);
        var versions = await context.Set<UpdateVersionSection>().AsNoTracking().Where(v => v.Paper == slug && v.On <= dates.AsAt).ToListAsync(cancellation);
        var record = await draft.ReadAsync(cancellation);
        var names = await bodies.NamesAsync(cancellation);
        return new UpdatePaperCase(
            paper, names.TryGetValue(paper.Body, out var body) ? body.Name : paper.Body, [.. Enum.GetValues<UpdateHeading>().Select(h => SectionReading.Of(h, record[h], edits))], versions.OrderBy(v => v.Heading).ToLookup(v => v.Number));
    }
}
