using System.Security.Cryptography;
using System.Text;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;

namespace Commonweal.Platform.Commands;

/// <summary>
/// What each form that was taken held, as a hash by its request key, and where it led, for a day. Whoever goes back and sends the same again has sent it once; whoever goes back and writes something else is not taken to have sent that too.
/// A node that does not know a form leaves it to its key alone.
/// </summary>
public sealed class SentForms(IOptions<AntiforgeryOptions> antiforgery) : IDisposable
{
    private const int HeldMax = 20_000;
    private static readonly TimeSpan HeldFor = TimeSpan.FromDays(1);

    private readonly MemoryCache held = new(new MemoryCacheOptions { SizeLimit = HeldMax });

    /// <summary>Whether a form with the same key was taken that held something else.</summary>
    public async Task<bool> IsAnotherAsync(HttpRequest request) => await FindAsync(request) is { } first && !(await HashAsync(request)).AsSpan().SequenceEqual(first.Hash);

    /// <summary>Where the first sending led; null where that is not known.</summary>
    public async Task<string?> LedAsync(HttpRequest request) => (await FindAsync(request))?.Led;

    /// <param name="led">The address it led to; null where that holds a secret.</param>
    public async Task RememberAsync(HttpRequest request, string? led)
    {
        if (await KeyOfAsync(request) is { } key)
        {
            held.Set(key, new Sent(await HashAsync(request), led), new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = HeldFor });
        }
    }

    public void Dispose() => held.Dispose();

    private async Task<Sent?> FindAsync(HttpRequest request) => await KeyOfAsync(request) is { } key ? held.Get<Sent>(key) : null;

    private static async Task<Guid?> KeyOfAsync(HttpRequest request) =>
        request.HasFormContentType && Guid.TryParse((await request.ReadFormAsync(request.HttpContext.RequestAborted))[CommandForm.RequestKeyName], out var key) ? key : null;

    // The token against forgery is written anew each time a page is.
    private async Task<byte[]> HashAsync(HttpRequest request)
    {
        var form = await request.ReadFormAsync(request.HttpContext.RequestAborted);
        var typed = form.Where(f => f.Key != antiforgery.Value.FormFieldName && f.Key != CommandForm.ActingStampName).OrderBy(f => f.Key, StringComparer.Ordinal).SelectMany(f => f.Value.Prepend(f.Key));
        var files = form.Files.SelectMany(f => new[] { f.Name, f.FileName, $"{f.Length}" });
        return SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', [request.Path.Value, request.QueryString.Value, .. typed, .. files])));
    }

    private sealed record Sent(byte[] Hash, string? Led);
}
