using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Domain.Partnership.Book;
using Commonweal.Domain.Partnership.People;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Act = Commonweal.Platform.Audit.Act;

namespace Commonweal.Partnership.Book;

/// <summary>The partnership's team says what a clause of a text not yet approved does. Once any partner has approved a text, what its clauses do is settled with it.</summary>
public sealed class RecordClause(CommonwealContext context, Standing standing, TimeProvider time)
{
    public async Task<Outcome<Clause>> ExecuteAsync(AgreementVersion version, string address, string reference, ClauseEffect effect, Guid requestKey, CancellationToken cancellation)
    {
        var line = version.Lines().First(l => l.Reference == reference);
        var isApproved = await context.Set<Approval>().AnyAsync(a => a.AgreementVersionId == version.Id, cancellation);
        var lawful = SpeakingFor.ThePartnership(standing.Speaker).Then(speaker => isApproved ? new ClauseIsSettled(version.Number) : Outcome.Of(speaker));
        if (lawful.Refusal is { } refusal)
        {
            return refusal;
        }

        var now = time.GetUtcNow();
        var clause = new Clause
        {
            Id = ClauseId.From(Guid.CreateVersion7(now)), AgreementVersionId = version.Id, Reference = reference, Sentence = line.Words, Effect = effect,
            KnownFrom = now.UtcDateTime, Provenance = Provenance.OfAnAct(),
        };
        context.Add(clause);
        context.Act = new Act(standing.Actor, nameof(RecordClause), address, $"Said what clause {reference} of version {version.Number} does: {ClauseEffectText.Write(effect)}", requestKey);
        await context.SaveChangesAsync(cancellation);
        return clause;
    }

    /// <summary>What unchanged clauses did in an earlier version they do in the next: the same reference and the same words.</summary>
    public static IEnumerable<Clause> Carried(IEnumerable<Clause> earlier, AgreementVersion next, TimeProvider time)
    {
        var words = next.Lines().Where(l => l.Reference is not null).DistinctBy(l => l.Reference).ToDictionary(l => l.Reference!, l => l.Words);
        return earlier.Where(c => words.GetValueOrDefault(c.Reference) is { } said && string.Equals(said, c.Sentence, StringComparison.Ordinal)).Select(c => new Clause
        {
            Id = ClauseId.From(Guid.CreateVersion7(time.GetUtcNow())), AgreementVersionId = next.Id, Reference = c.Reference, Sentence = c.Sentence, Effect = c.Effect,
            KnownFrom = next.KnownFrom, Provenance = c.Provenance,
        });
    }
}

public sealed record ClauseIsSettled(int Version) : Refusal($"A partner has approved version {Version}, so what its clauses do is settled with it. Put forward another version to change it.");
