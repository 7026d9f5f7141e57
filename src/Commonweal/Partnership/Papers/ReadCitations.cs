using System.Text.RegularExpressions;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.Places;
using Commonweal.Partnership.Agreements;
using Commonweal.Partnership.Partners;
using Commonweal.Partnership.People;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Papers;

/// <summary>A fact that cites a line of a paper, and where it is shown.</summary>
public sealed record Citation(int Line, string Kind, string Words, string Url);

/// <summary>Finds what rests on a paper: the way back from a source to everything that was drawn from it.</summary>
public sealed class ReadCitations(CommonwealContext context, ReadPeople people)
{
    public async Task<IReadOnlyList<Citation>> OfAsync(string paper, CancellationToken cancellation)
    {
        var found = new List<(Provenance Provenance, string Kind, string Words, string Url)>();
        found.AddRange((await context.Set<PartnerOrganisation>().AsNoTracking().ToListAsync(cancellation)).Select(p => (p.Provenance, "Partner", p.Name, PartnerReading.Address(p.Slug))));
        found.AddRange((await context.Set<Statement>().AsNoTracking().ToListAsync(cancellation)).Select(s => (s.Provenance, s.Kind.ToString(), s.Text, "/")));
        found.AddRange((await context.Set<ConflictingStatement>().AsNoTracking().ToListAsync(cancellation)).Select(s => (s.Provenance, "Conflict of fact", s.Text, $"/partnership/conflicts#{s.ConflictReference.ToLowerInvariant()}")));
        found.AddRange((await people.InPostAsync(cancellation)).Select(h => (h.Holding.Provenance, "Post-holder", $"{h.Person.Name}, {h.Post.Title}", h.Url)));
        var versions = await (from v in context.Set<AgreementVersion>() join a in context.Set<Agreement>() on v.AgreementId equals a.Id select new { v, a }).AsNoTracking().ToListAsync(cancellation);
        foreach (var row in versions)
        {
            var url = $"{AgreementReading.Address(row.a.Slug)}/versions/{row.v.Number}";
            found.AddRange(row.v.Lines().Where(l => l.Reference is not null).Select(l => (VersionModel.ProvenanceOf(l), $"Clause {l.Reference}", l.Words, $"{url}#{ClauseAnchor.Of(l.Reference!)}")));
        }

        return [.. found.SelectMany(f => LinesOf(f.Provenance.Source, paper).Select(line => new Citation(line, f.Kind, f.Words, f.Url))).OrderBy(c => c.Line).ThenBy(c => c.Kind, StringComparer.Ordinal)];
    }

    private static IEnumerable<int> LinesOf(string? source, string paper) =>
        source is null ? [] : Regex.Matches(source, $@"\b{paper}:(\d+)", RegexOptions.None, TimeSpan.FromSeconds(1)).Select(m => int.Parse(m.Groups[1].Value)).Distinct();
}
