using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.People;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Persistence;

namespace Commonweal.Platform.Commands;

/// <summary>Keeps what the rules allow of an act that only adds rows, in one save, with a sentence in the audit.</summary>
public sealed class KeepAct(CommonwealContext context, Standing standing, PartnershipClock clock, TimeProvider time)
{
    private const int SentenceLengthMax = 900;

    public DateOnly Today => clock.Today;

    public DateTime Now => time.GetUtcNow().UtcDateTime;

    public PartnerId? Partner => standing.PartnerId;

    public Speaker Speaker => standing.Speaker;

    public T NewId<T>() where T : struct, ITypedId<T> => T.From(Guid.CreateVersion7(time.GetUtcNow()));

    /// <param name="lawful">What the rules made of it: the one row that is kept.</param>
    public Task<Refusal?> KeepAsync<T>(Outcome<T> lawful, string verb, string address, string sentence, Guid requestKey, CancellationToken cancellation) where T : class =>
        KeepAsync(lawful, kept => [kept], verb, address, sentence, requestKey, cancellation);

    /// <param name="rows">What is kept of what the rules made of it.</param>
    public async Task<Refusal?> KeepAsync<T>(Outcome<T> lawful, Func<T, IEnumerable<object>> rows, string verb, string address, string sentence, Guid requestKey, CancellationToken cancellation) where T : notnull
    {
        if (lawful.Refusal is { } refusal)
        {
            return refusal;
        }

        context.AddRange(rows(lawful.Value));
        context.Act = new Act(standing.Actor, verb, address, sentence.Length <= SentenceLengthMax ? sentence : sentence[..(SentenceLengthMax - 1)] + "…", requestKey);
        await context.SaveChangesAsync(cancellation);
        return null;
    }
}
