using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Domain.Partnership.People;
using Commonweal.Partnership.Book;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Persistence;

namespace Commonweal.Partnership.Agreements;

/// <summary>What the team puts forward: a text, its dates, and what it says under each head of terms (null is "not agreed yet").</summary>
public sealed record VersionEntry(string Title, string Text, DateOnly? EffectiveFrom, DateOnly? RefreshDue, DateOnly? Expires, IReadOnlyDictionary<int, string?> Answers);

/// <summary>The partnership's team puts forward another version of an agreement. Earlier approvals stay approvals of the earlier text.</summary>
public sealed class AddVersion(CommonwealContext context, ReadClauses clauses, Standing standing, PartnershipClock clock, TimeProvider time)
{
    public async Task<Outcome<AgreementVersion>> ExecuteAsync(AgreementReading agreement, VersionEntry entry, Guid requestKey, CancellationToken cancellation)
    {
        var text = ExactText.From(entry.Text);
        var lawful = SpeakingFor.ThePartnership(standing.Speaker).Then(_ => VersionRules.MayPutForward(agreement.Versions, text, entry.EffectiveFrom, entry.RefreshDue, entry.Expires));
        if (lawful.Refusal is { } refusal)
        {
            return refusal;
        }

        var now = time.GetUtcNow();
        var version = new AgreementVersion
        {
            Id = AgreementVersionId.From(Guid.CreateVersion7(now)),
            AgreementId = agreement.Agreement.Id,
            Number = lawful.Value,
            Title = entry.Title,
            Text = text.Text,
            Hash = text.Hash,
            PublishedOn = clock.Today,
            EffectiveFrom = entry.EffectiveFrom,
            RefreshDue = entry.RefreshDue,
            Expires = entry.Expires,
            KnownFrom = now.UtcDateTime,
            Provenance = Provenance.OfAnAct(),
        };
        context.Add(version);
        context.AddRange(entry.Answers.Select(a => new HeadAnswer { AgreementVersionId = version.Id, HeadNumber = a.Key, Answer = a.Value, Provenance = new Provenance(null) }));
        if (agreement.Versions is [.., var earlier])
        {
            context.AddRange(RecordClause.Carried(await clauses.OfAsync(earlier.Id, cancellation), version, time));
        }

        context.Act = new Act(standing.Actor, nameof(AddVersion), $"{agreement.Url}/versions/{version.Number}", $"Put forward version {version.Number} of {agreement.Agreement.Title}, text {version.Hash.Short}.", requestKey);
        await context.SaveChangesAsync(cancellation);
        return version;
    }
}
