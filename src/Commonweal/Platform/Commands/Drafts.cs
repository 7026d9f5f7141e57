using System.Security.Cryptography;
using System.Text.Json;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Commonweal.Platform.Commands;

/// <summary>The fields of a kept form.</summary>
/// <param name="Stamp">Who was acting for whom when the form was opened; null where it carried none.</param>
public sealed record DraftContents(string? Stamp, Dictionary<string, string[]> Fields)
{
    /// <summary>Whether this person opened the form; a form with no stamp was opened by nobody in particular.</summary>
    public bool IsOf(Standing standing)
    {
        var person = Stamp?[..Math.Max(0, Stamp.LastIndexOf('/'))];
        return string.IsNullOrEmpty(person) || person == standing.PersonSlug;
    }
}

/// <summary>
/// Keeps what was typed when a form cannot be taken: the session had ended, or another choice of partner was made meanwhile.
/// A draft comes back only in the browser that typed it: its id stands in a cookie as well as in the address.
/// </summary>
public sealed class Drafts(CommonwealContext context, IDataProtectionProvider protection, IOptions<AntiforgeryOptions> antiforgery, TimeProvider time)
{
    public const string Parameter = "draft";

    private const int BytesMax = 64 * 1024;
    private const int AliveMax = 2000;
    private const int IdBytes = 32;
    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(1);

    private readonly IDataProtector protector = protection.CreateProtector("Commonweal.Draft");

    /// <summary>The address of the same page, with the draft where one could be kept.</summary>
    /// <remarks>Nothing is kept of a form with files, of more than 64 KB, or that another site sent; a limit on their number keeps strangers from filling the table.</remarks>
    public async Task<string> KeepAsync(HttpContext http)
    {
        var request = http.Request;
        var page = PageOf(request);
        if (!request.HasFormContentType || request.ContentLength is null or > BytesMax || !IsFromThisSite(request))
        {
            return page;
        }

        var form = await request.ReadFormAsync(http.RequestAborted);
        await ForgetOldAsync(http.RequestAborted);
        if (form.Files.Count > 0 || await context.Set<Draft>().CountAsync(http.RequestAborted) >= AliveMax)
        {
            return page;
        }

        var id = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(IdBytes));
        var contents = new DraftContents(form[CommandForm.ActingStampName].FirstOrDefault(), form.Where(f => MayBeKept(f.Key)).ToDictionary(f => f.Key, f => f.Value.Select(v => v ?? "").ToArray()));
        context.Add(new Draft { Id = id, Path = request.Path.Value!, Contents = protector.Protect(JsonSerializer.Serialize(contents)), CreatedAt = AuditHash.ToMicrosecond(time.GetUtcNow()) });
        await context.SaveChangesAsync(http.RequestAborted);
        http.Response.Cookies.Append(CookieOf(id), id, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = request.IsHttps, MaxAge = KeptFor, IsEssential = true });
        return QueryHelpers.AddQueryString(page, Parameter, id);
    }

    /// <summary>What was typed on this page in this browser; null where there is none, or it is too old.</summary>
    public async Task<DraftContents?> FindAsync(HttpContext http)
    {
        if (IdOf(http.Request) is not { } id)
        {
            return null;
        }

        var (path, oldest) = (http.Request.Path.Value!, Oldest);
        var draft = await context.Set<Draft>().AsNoTracking().SingleOrDefaultAsync(d => d.Id == id && d.Path == path && d.CreatedAt > oldest, http.RequestAborted);
        return draft is null ? null : JsonSerializer.Deserialize<DraftContents>(protector.Unprotect(draft.Contents));
    }

    /// <summary>The form was taken at last.</summary>
    public async Task ForgetAsync(HttpContext http)
    {
        if (IdOf(http.Request) is { } id)
        {
            await context.Set<Draft>().Where(d => d.Id == id).ExecuteDeleteAsync(http.RequestAborted);
            http.Response.Cookies.Delete(CookieOf(id));
        }
    }

    public async Task ForgetOldAsync(CancellationToken cancellation)
    {
        var oldest = Oldest;
        await context.Set<Draft>().Where(d => d.CreatedAt <= oldest).ExecuteDeleteAsync(cancellation);
    }

    /// <summary>The page a form was sent to, as it is read: without the form's handler, an older draft, or the dates it was read as at.</summary>
    public static string PageOf(HttpRequest request)
    {
        string[] left = ["handler", CommandForm.SendParameter, Parameter, "asAt", "knownAt"];
        var kept = request.Query.Where(pair => !left.Contains(pair.Key, StringComparer.OrdinalIgnoreCase));
        return request.PathBase + request.Path + QueryString.Create(kept);
    }

    private DateTime Oldest => AuditHash.ToMicrosecond(time.GetUtcNow() - KeptFor);

    private static string? IdOf(HttpRequest request) =>
        request.Query[Parameter].ToString() is { Length: > 8 } id && request.Cookies[CookieOf(id)] == id ? id : null;

    private static string CookieOf(string id) => $"draft.{id[..8]}";

    private static bool IsFromThisSite(HttpRequest request) =>
        request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin"
        && (request.Headers.Origin.ToString() is { Length: 0 } || request.Headers.Origin.ToString() == $"{request.Scheme}://{request.Host}");

    private bool MayBeKept(string field) =>
        field != antiforgery.Value.FormFieldName && field != CommandForm.ActingStampName && !field.Contains("password", StringComparison.OrdinalIgnoreCase);
}
