using Microsoft.AspNetCore.Html;

namespace Commonweal.Platform.Layout;

/// <summary>Links to the pages of a long list: the first, the last, and those beside the one shown.</summary>
public static class PageLinks
{
    private static readonly IHtmlContent Gap = new HtmlString("""<li class="nhsuk-pagination__item nhsuk-pagination__item--ellipsis">&ctdot;</li>""");

    /// <summary>The numbers to show, with null where some are left out: 1 … 4 5 6 … 12.</summary>
    public static IReadOnlyList<int?> Numbers(int page, int count)
    {
        var shown = Enumerable.Range(1, count).Where(n => n == 1 || n == count || Math.Abs(n - page) <= 1).ToList();
        return [.. shown.SelectMany((n, i) => i > 0 && n - shown[i - 1] > 1 ? new int?[] { null, n } : [n])];
    }

    public static IHtmlContent Draw(int page, int count, Func<int, string> url, string of) => Markup.Html($"""
        <nav class="nhsuk-pagination nhsuk-pagination--numbered" aria-label="Pages of {of}">
        {Markup.If(page > 1, $"""<a class="nhsuk-pagination__previous" href="{url(page - 1)}" rel="prev"><span class="nhsuk-pagination__title">Previous<span class="nhsuk-u-visually-hidden"> page</span></span></a>""")}
        <ul class="nhsuk-pagination__list">{Markup.Join(Numbers(page, count).Select(n => n is { } number ? Item(number, page, url) : Gap))}</ul>
        {Markup.If(page < count, $"""<a class="nhsuk-pagination__next" href="{url(page + 1)}" rel="next"><span class="nhsuk-pagination__title">Next<span class="nhsuk-u-visually-hidden"> page</span></span></a>""")}
        </nav>
        """);

    private static IHtmlContent Item(int number, int page, Func<int, string> url) => Markup.Html($"""
        <li class="nhsuk-pagination__item{(number == page ? " nhsuk-pagination__item--current" : "")}"><a class="nhsuk-pagination__link" href="{url(number)}" aria-label="Page {number}"{Markup.Attribute("aria-current", number == page ? "page" : null)}>{number}</a></li>
        """);
}
