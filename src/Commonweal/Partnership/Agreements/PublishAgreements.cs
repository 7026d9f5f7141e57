using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Persistence;
using Commonweal.Platform.Search;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Agreements;

/// <summary>Agreements with their versions, every clause, and, of the version that counts on the day, every head of terms and every approval.</summary>
public sealed class PublishAgreements(ReadAgreements agreements, CommonwealContext context) : IPublish
{
    public KindOfThing Shows => KindOfThing.Public;

    public async Task<IReadOnlyList<PublishedThing>> ListAsync(CancellationToken cancellation)
    {
        var all = await agreements.ListAsync(cancellation);
        var heads = await context.Set<HeadOfTerms>().AsNoTracking().ToDictionaryAsync(h => h.Number, cancellation);
        var answers = (await context.Set<HeadAnswer>().AsNoTracking().ToListAsync(cancellation)).ToLookup(a => a.AgreementVersionId);
        return
        [
            .. all.Select(a => new PublishedThing("Agreement", a.Agreement.Title, a.Agreement.Summary, a.Url, a.Agreement.Provenance)),
            .. all.SelectMany(a => a.Versions.Select(v => new PublishedThing($"Version {v.Number} of {a.Agreement.Title}", v.Title, v.Title, $"{a.Url}/versions/{v.Number}", v.Provenance))),
            .. all.SelectMany(a => a.Versions.SelectMany(v => ClausesOf(a, v))),
            .. all.SelectMany(a => a.Current is { } version ? AnswersOf(a, heads, answers[version.Id]) : []),
            .. all.SelectMany(ApprovalsOf),
        ];
    }

    private static IEnumerable<PublishedThing> ClausesOf(AgreementReading agreement, AgreementVersion version) =>
        version.Lines().Where(line => line.Reference is not null).Select(line => new PublishedThing(
            $"Clause {line.Reference} of {agreement.Agreement.Title}{(version == agreement.Current ? "" : $", version {version.Number}")}", line.Words, line.Words,
            $"{agreement.Url}/versions/{version.Number}#{ClauseAnchor.Of(line.Reference!)}", VersionModel.ProvenanceOf(line), IsEarlier: version != agreement.Current));

    // The head has its source in the paper that asks for it, the answer in the text that gives it.
    private static IEnumerable<PublishedThing> AnswersOf(AgreementReading agreement, Dictionary<int, HeadOfTerms> heads, IEnumerable<HeadAnswer> answers) =>
        answers.Select(answer => (Head: heads[answer.HeadNumber], Answer: answer)).Select(pair => new PublishedThing(
            $"Head {pair.Head.Number} of {agreement.Agreement.Title}", pair.Head.Title, pair.Answer.Answer ?? HeadAnswer.NotAgreedYet, $"{agreement.Url}#head-{pair.Head.Number}",
            new Provenance(string.Join("; ", new[] { pair.Head.Provenance.Source, pair.Answer.Provenance.Source }.OfType<string>()))));

    private static IEnumerable<PublishedThing> ApprovalsOf(AgreementReading agreement) =>
        agreement.Standings.Where(s => s.Approval.Approval is not null).Select(s => new PublishedThing(
            "Approval", $"{s.Partner.ShortName}: {agreement.Agreement.Title}", s.Approval.InWords, $"{agreement.Url}/approvals/{s.Partner.Slug}", s.Approval.Approval!.Provenance));
}
