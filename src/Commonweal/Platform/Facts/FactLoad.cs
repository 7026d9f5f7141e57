using System.Text.RegularExpressions;
using Commonweal.Domain.Foundation;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Persistence;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Commonweal.Platform.Facts;

/// <summary>One reading of a folder of facts: what was read so far, by which names, and what was wrong.</summary>
public sealed partial class FactLoad(string folder, CommonwealContext context, TimeProvider time, bool withDemonstration)
{
    private readonly Dictionary<(Type, string), object> named = [];
    private readonly Dictionary<string, DateOnly> papers = [];

    public List<FactError> Errors { get; } = [];

    /// <summary>For looking up what is held already; what is read goes into <see cref="Rows"/>.</summary>
    public CommonwealContext Context => context;

    /// <summary>What goes into the database where no file has a mistake.</summary>
    public List<object> Rows { get; } = [];

    /// <summary>Whether made-up people are loaded too: in demonstration mode alone.</summary>
    public bool WithDemonstration => withDemonstration;

    /// <summary>How many were in the database before and were left as they stand.</summary>
    public int AlreadyHeld { get; set; }

    /// <summary>Takes rows up, or counts them as held already.</summary>
    public void Keep(IReadOnlyCollection<object> rows, bool areHeld)
    {
        Rows.AddRange(areHeld ? [] : rows);
        AlreadyHeld += areHeld ? rows.Count : 0;
    }

    public T NewId<T>() where T : struct, ITypedId<T> => T.From(Guid.CreateVersion7(time.GetUtcNow()));

    public void Name<T>(string slug, T id) where T : struct => named[(typeof(T), slug)] = id;

    public T? Find<T>(string slug) where T : struct => named.TryGetValue((typeof(T), slug), out var id) ? (T)id : null;

    public IEnumerable<string> Slugs<T>() => named.Keys.Where(key => key.Item1 == typeof(T)).Select(key => key.Item2).Order(StringComparer.Ordinal);

    public static string NameOf<T>() => Words().Replace(typeof(T).Name[..^2], " $1").Trim().ToLowerInvariant();

    public void AddPaper(string reference, DateOnly date) => papers[reference] = date;

    public IEnumerable<string> UnknownPapers(string source) => PaperReferences(source).Where(paper => !papers.ContainsKey(paper)).Distinct();

    /// <summary>A fact from a paper counts as known from that paper's date, the latest where several are cited; any other from the day it began.</summary>
    public DateTime KnownFrom(Provenance provenance, DateOnly began) => PartnershipClock.StartOf(
        provenance.Source is { } source && PaperReferences(source).Where(papers.ContainsKey).Select(paper => (DateOnly?)papers[paper]).Max() is { } latest ? latest : began);

    /// <summary>The file as one object; an unreadable one is an error and comes back empty. A file that is not there is no error unless it must be.</summary>
    public Fact? File(string name, bool isRequired = true)
    {
        var path = Path.Combine(folder, name);
        if (!System.IO.File.Exists(path))
        {
            if (isRequired)
            {
                Errors.Add(new FactError(name, 0, "(file)", "is missing from the folder of facts"));
            }

            return null;
        }

        try
        {
            using var reader = new JsonTextReader(new StreamReader(path)) { DateParseHandling = DateParseHandling.None, FloatParseHandling = FloatParseHandling.Decimal };
            return new Fact(this, name, JObject.Load(reader, new JsonLoadSettings { LineInfoHandling = LineInfoHandling.Load, DuplicatePropertyNameHandling = DuplicatePropertyNameHandling.Error }));
        }
        catch (JsonReaderException e)
        {
            Errors.Add(new FactError(name, e.LineNumber, e.Path ?? "(file)", $"is not JSON: {e.Message.Split(" Path", 2)[0]}"));
            return null;
        }
    }

    /// <summary>The rows of a CSV file, which must be there.</summary>
    /// <param name="columns">Those its first line must name, in any order.</param>
    public IReadOnlyList<FactRow> Table(string name, IReadOnlyList<string> columns)
    {
        var path = Path.Combine(folder, name);
        if (System.IO.File.Exists(path))
        {
            return FactRow.Read(this, name, System.IO.File.ReadAllBytes(path), columns);
        }

        Errors.Add(new FactError(name, 0, "(file)", "is missing from the folder of facts"));
        return [];
    }

    /// <summary>The text of a file that a fact names; only files inside the folder of facts.</summary>
    public string TextOf(Fact fact, string field)
    {
        var name = fact.Text(field);
        var path = Path.GetFullPath(Path.Combine(folder, name));
        if (name.Length > 0 && path.StartsWith(Path.GetFullPath(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal) && System.IO.File.Exists(path))
        {
            return System.IO.File.ReadAllText(path);
        }

        fact.Error(field, $"names the file '{name}', which is not in the folder of facts");
        return "";
    }

    private static IEnumerable<string> PaperReferences(string source) => Papers().Matches(source).Select(m => m.Groups[1].Value);

    [GeneratedRegex(@"\b(S\d+):\d")]
    private static partial Regex Papers();

    [GeneratedRegex("([A-Z])")]
    private static partial Regex Words();
}

/// <summary>Reads one capability's facts into a load. Readers run in the order they are registered: what names comes after what is named.</summary>
public interface IFactsReader
{
    Task ReadAsync(FactLoad load, CancellationToken cancellation);
}
