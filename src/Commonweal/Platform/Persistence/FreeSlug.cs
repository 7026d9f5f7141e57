using Commonweal.Domain.Foundation;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Platform.Persistence;

public static class FreeSlug
{
    private const int TitleLengthMax = 60;

    /// <summary>The slug of a title's first words, with a number after it where it is taken: winter-beds, winter-beds-2.</summary>
    /// <param name="slugs">Those in use, of every day.</param>
    public static async Task<string> FreeSlugAsync(this IQueryable<string> slugs, string title, CancellationToken cancellation)
    {
        var slug = Slug.From(title.Length <= TitleLengthMax ? title : title[..TitleLengthMax]);
        var count = await slugs.Distinct().CountAsync(s => s == slug || s.StartsWith(slug + "-"), cancellation);
        return count == 0 ? slug : $"{slug}-{count + 1}";
    }
}
