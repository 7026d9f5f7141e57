using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Partnership.Corrections;
using Commonweal.Domain.Foundation;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Corrections;

/// <summary>Keeps what was put right of something that others read, beside what stood there before.</summary>
public sealed class PutRight(KeepAct acts, CommonwealContext context)
{
    public DateOnly Today => acts.Today;

    /// <param name="name">What it is called, as the audit says it.</param>
    /// <param name="parts">Every part as it reads and as it is to read; those alike are left out.</param>
    /// <param name="may">What the rules of the thing say of the parts that differ.</param>
    public async Task<Refusal?> ExecuteAsync(
        CorrectedThing of, string slug, string name, string address, IEnumerable<PartChange> parts, Func<ImmutableArray<PartChange>, Outcome<ImmutableArray<PartChange>>> may, string why, Guid key, CancellationToken cancellation)
    {
        var number = await context.Set<Correction>().IgnoreQueryFilters([CommonwealContext.AsAtFilter]).Where(c => c.Of == of && c.Slug == slug).MaxAsync(c => (int?)c.Number, cancellation) ?? 0;
        return await acts.KeepAsync(
            PartChanges.Differing(parts).Then(may),
            changes => changes.Select(c => new Correction { Of = of, Slug = slug, Number = number + 1, Part = c.Part, Was = c.Was, Becomes = c.Becomes, Why = why, On = acts.Today, By = acts.Partner, KnownFrom = acts.Now }),
            $"Correct{of}", address, $"Put right in “{name}”: {why}", key, cancellation);
    }
}

/// <summary>Why something is put right, as anybody reads it.</summary>
public class CorrectionInput
{
    [Required(ErrorMessage = "Say why, as anybody may read it"), StringLength(1000, ErrorMessage = "The reason must be 1,000 characters or fewer")]
    public string? Why { get; set; }
}

public static class ReadCorrections
{
    /// <summary>What was put right of all things of one kind by a day, in order.</summary>
    public static async Task<ILookup<string, Correction>> CorrectionsAsync(this CommonwealContext context, CorrectedThing of, DateOnly asAt, CancellationToken cancellation) =>
        (await context.Set<Correction>().AsNoTracking().Where(c => c.Of == of && c.On <= asAt).OrderBy(c => c.Number).ThenBy(c => c.Part).ToListAsync(cancellation)).ToLookup(c => c.Slug);
}
