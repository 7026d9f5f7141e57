using Microsoft.EntityFrameworkCore;

namespace Commonweal.Platform.Audit;

/// <summary>Puts acts into the chain one after another, each in the transaction of the changes it made: both are kept, or neither.</summary>
public sealed class AuditChain(TimeProvider time)
{
    /// <param name="save">Saves the changes of <paramref name="context"/> without any audit of its own.</param>
    /// <exception cref="ActDoneBeforeException">An act with the same request key is in the chain.</exception>
    public async Task<int> SaveAsync(DbContext context, Act act, Func<Task<int>> save, CancellationToken cancellation)
    {
        await using var transaction = context.Database.CurrentTransaction is null ? await context.Database.BeginTransactionAsync(cancellation) : null;

        // Takes the lock of the one head row (and SQLite's write lock): the next act waits here until this one is whole.
        await context.Set<AuditHead>().Where(h => h.Id == AuditHead.OnlyId).ExecuteUpdateAsync(s => s.SetProperty(h => h.Sequence, h => h.Sequence + 1), cancellation);
        var head = await context.Set<AuditHead>().AsNoTracking().SingleAsync(cancellation);
        if (act.RequestKey is { } key && await context.Set<AuditEntry>().AnyAsync(e => e.RequestKey == key, cancellation))
        {
            throw new ActDoneBeforeException(key);
        }

        var changes = ChangeList.Of(context.ChangeTracker);
        var rows = await save();
        var entry = EntryOf(act, head, changes);
        context.Set<AuditEntry>().Add(entry);
        await save();
        await context.Set<AuditHead>().Where(h => h.Id == AuditHead.OnlyId).ExecuteUpdateAsync(s => s.SetProperty(h => h.Hash, entry.Hash), cancellation);
        if (transaction is not null)
        {
            await transaction.CommitAsync(cancellation);
        }

        return rows;
    }

    private AuditEntry EntryOf(Act act, AuditHead head, string changes)
    {
        var unhashed = new AuditEntry
        {
            Sequence = head.Sequence,
            At = AuditHash.ToMicrosecond(time.GetUtcNow()),
            Person = act.Actor.Person,
            ActingFor = act.Actor.ActingFor,
            ActingAs = act.Actor.ActingAs,
            Verb = act.Verb,
            Subject = act.Subject,
            Sentence = act.Sentence,
            Changes = changes,
            RequestKey = act.RequestKey,
            PreviousHash = head.Hash,
            Hash = [],
        };
        return unhashed.WithHash(AuditHash.Of(unhashed));
    }
}

/// <summary>The same form was sent twice: what it asked for is done already.</summary>
public sealed class ActDoneBeforeException(Guid requestKey) : Exception($"The act with request key {requestKey} was done before.");
