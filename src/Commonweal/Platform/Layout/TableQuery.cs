using Microsoft.AspNetCore.WebUtilities;

namespace Commonweal.Platform.Layout;

/// <summary>
/// What the reader asked of a table in the page's address: sort, dir, filter, page and format. The other keys, such as asAt, are kept in every address it makes.
/// A second table on one page takes a prefix, and its keys bear it.
/// </summary>
public sealed class TableQuery
{
    private static readonly string[] OwnKeys = ["sort", "dir", "filter", "page", "format"];

    private readonly string path;
    private readonly string prefix;
    private readonly IReadOnlyList<KeyValuePair<string, string>> kept;

    private TableQuery(string path, IReadOnlyList<KeyValuePair<string, string>> pairs, string prefix)
    {
        this.path = path;
        this.prefix = prefix;
        kept = [.. pairs.Where(pair => !OwnKeys.Any(own => IsKey(pair.Key, own)))];
        string? Read(string own) => pairs.LastOrDefault(pair => IsKey(pair.Key, own)).Value;
        Sort = Read("sort");
        IsDescending = string.Equals(Read("dir"), "desc", StringComparison.OrdinalIgnoreCase);
        Filter = Read("filter")?.Trim() is { Length: > 0 } filter ? filter : null;
        Page = int.TryParse(Read("page"), out var page) && page > 0 ? page : 1;
        WantsCsv = string.Equals(Read("format"), "csv", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>For a table that is only shown: it takes nothing from the address.</summary>
    public static TableQuery None { get; } = new("", [], "");

    public string? Sort { get; }

    public bool IsDescending { get; }

    public string? Filter { get; }

    /// <summary>From 1.</summary>
    public int Page { get; }

    public bool WantsCsv { get; }

    public IReadOnlyList<KeyValuePair<string, string>> Kept => kept;

    public static TableQuery From(HttpRequest request, string prefix = "") =>
        new(request.PathBase + request.Path, [.. request.Query.SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value ?? "")))], prefix);

    /// <param name="query">As an address carries it, such as "?sort=name&amp;dir=desc".</param>
    public static TableQuery Parse(string path, string query, string prefix = "") =>
        new(path, [.. QueryHelpers.ParseQuery(query).SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value ?? "")))], prefix);

    public string KeyOf(string own) => prefix + own;

    /// <summary>Sorted by this column; turned round where it is so sorted already. A new order begins on the first page.</summary>
    public string SortUrl(string column, bool isSortedAscending) => Url(column, isSortedAscending, Filter, 1);

    public string PageUrl(int page) => Url(Sort, IsDescending, Filter, page);

    public string ClearUrl => Url(Sort, IsDescending, null, 1);

    public string CsvUrl => Url(Sort, IsDescending, Filter, 1, "csv");

    private string Url(string? sort, bool isDescending, string? filter, int page, string? format = null)
    {
        (string Key, string? Value)[] own =
        [
            ("sort", sort), ("dir", sort is not null && isDescending ? "desc" : null), ("filter", filter),
            ("page", page > 1 ? page.ToString(System.Globalization.CultureInfo.InvariantCulture) : null), ("format", format),
        ];
        var pairs = kept.Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value))
            .Concat(own.Where(pair => pair.Value is not null).Select(pair => KeyValuePair.Create(KeyOf(pair.Key), pair.Value)));
        return path + QueryString.Create(pairs);
    }

    private bool IsKey(string key, string own) => string.Equals(key, KeyOf(own), StringComparison.OrdinalIgnoreCase);
}
