using System.IO.Compression;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Finance.Spend;

/// <summary>Holds a file between the form that sent it and the decision to take it, so that it is sent once.</summary>
public sealed class SendSpend(CommonwealContext context, Standing standing, TimeProvider time)
{
    /// <summary>As large as a browser may send; longer files are taken from the command line.</summary>
    public const int BytesMax = 32 * 1024 * 1024;

    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(1);

    public async Task<SpendUpload> HoldAsync(PartnerOrganisation partner, string source, bool isPublished, Money? sum, long? count, string fileName, Stream content, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        await context.Set<SpendUpload>().Where(u => u.At < now.UtcDateTime - KeptFor).ExecuteDeleteAsync(cancellation);
        using var pressed = new MemoryStream();
        await using (var gzip = new GZipStream(pressed, CompressionLevel.Fastest, leaveOpen: true))
        {
            await content.CopyToAsync(gzip, cancellation);
        }

        var upload = new SpendUpload
        {
            Id = Guid.CreateVersion7(now), By = standing.PersonSlug, PartnerId = partner.Id, Source = source, IsPublished = isPublished, StatedPence = sum?.Pence, StatedCount = count,
            FileName = new SpendFile(fileName, () => Stream.Null).Name, Content = pressed.ToArray(), At = now.UtcDateTime,
        };
        context.Add(upload);
        await context.SaveChangesAsync(cancellation);
        return upload;
    }

    /// <summary>What this person sent within the last day; null for anybody else's.</summary>
    public async Task<SpendUpload?> FindAsync(Guid id, CancellationToken cancellation)
    {
        var since = time.GetUtcNow().UtcDateTime - KeptFor;
        return await context.Set<SpendUpload>().AsNoTracking().SingleOrDefaultAsync(u => u.Id == id && u.By == standing.PersonSlug && u.At >= since, cancellation);
    }

    public Task<int> ForgetAsync(Guid id, CancellationToken cancellation) => context.Set<SpendUpload>().Where(u => u.Id == id).ExecuteDeleteAsync(cancellation);

    /// <summary>The file as it was sent; it is pressed out again while it is read.</summary>
    public static SpendFile FileOf(SpendUpload upload) => new(upload.FileName, () => new GZipStream(new MemoryStream(upload.Content, writable: false), CompressionMode.Decompress));
}
