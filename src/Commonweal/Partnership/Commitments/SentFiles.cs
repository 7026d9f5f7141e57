using Commonweal.Platform.Commands;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Commonweal.Partnership.Commitments;

/// <summary>Reads files that came with a form; what is wrong with one is said beside its field.</summary>
public static class SentFiles
{
    public static async Task<AcceptedFile?> AcceptAsync(this ModelStateDictionary state, IFormFile? sent, string field, CancellationToken cancellation)
    {
        if (sent is null)
        {
            return null;
        }

        var outcome = sent.Length > EvidenceRules.BytesMax ? new EvidenceTooLarge(sent.Length) : EvidenceRules.MayKeep(sent.FileName, await ReadAsync(sent, cancellation));
        if (outcome.Refusal is { } refusal)
        {
            state.AddRefusal(refusal, field);
            return null;
        }

        return outcome.Value;
    }

    /// <summary>Every file that may be kept, in the order in which they were sent.</summary>
    public static async Task<IReadOnlyList<AcceptedFile>> AcceptAllAsync(this ModelStateDictionary state, IEnumerable<IFormFile> sent, string field, CancellationToken cancellation)
    {
        var accepted = new List<AcceptedFile>();
        foreach (var file in sent)
        {
            if (await state.AcceptAsync(file, field, cancellation) is { } kept)
            {
                accepted.Add(kept);
            }
        }

        return accepted;
    }

    private static async Task<byte[]> ReadAsync(IFormFile sent, CancellationToken cancellation)
    {
        using var buffer = new MemoryStream();
        await sent.CopyToAsync(buffer, cancellation);
        return buffer.ToArray();
    }
}
