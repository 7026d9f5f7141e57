using System.Globalization;
using Commonweal.Domain.Foundation;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Commonweal.Platform.Facts;

/// <summary>
/// One object of a facts file. Reading a field says what it must be; what is wrong is noted with its line, and reading goes on with a harmless value,
/// so that a file's errors all come out at once. A field that nobody reads is an error too: most are misspelt.
/// </summary>
public sealed class Fact(FactLoad load, string file, JObject json)
{
    private readonly HashSet<string> read = [];

    public string Path => json.Path.Length == 0 ? "(file)" : json.Path;

    public string File => file;

    public string Text(string field)
    {
        if (Token(field) is JValue { Type: JTokenType.String } value && value.ToString(CultureInfo.InvariantCulture).Trim() is { Length: > 0 } text)
        {
            return text;
        }

        Error(field, Has(field) ? "must be text that is not empty" : "is missing");
        return "";
    }

    public string? TextOrNone(string field) => Has(field) ? Text(field) : null;

    public string SlugText(string field)
    {
        var text = Text(field);
        if (text.Length > 0 && !Slug.IsSlug(text))
        {
            Error(field, $"'{text}' must be lower-case letters, digits and single hyphens");
        }

        return text;
    }

    public int Whole(string field)
    {
        if (Token(field) is JValue { Type: JTokenType.Integer } value)
        {
            return value.Value<int>();
        }

        Error(field, Has(field) ? "must be a whole number" : "is missing");
        return 0;
    }

    public int? WholeOrNone(string field) => Has(field) ? Whole(field) : null;

    public decimal? NumberOrNone(string field) => Has(field) ? Number(field) : null;

    public decimal Number(string field)
    {
        if (Token(field) is JValue { Type: JTokenType.Integer or JTokenType.Float } value)
        {
            return value.Value<decimal>();
        }

        Error(field, Has(field) ? "must be a number" : "is missing");
        return 0;
    }

    public bool Flag(string field)
    {
        if (!Has(field))
        {
            return false;
        }

        if (Token(field) is JValue { Type: JTokenType.Boolean } value)
        {
            return value.Value<bool>();
        }

        Error(field, "must be true or false");
        return false;
    }

    public DateOnly Date(string field)
    {
        if (DateOnly.TryParseExact(Text(field), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        if (Has(field))
        {
            Error(field, $"'{Token(field)}' must be a date written as 2017-06-01");
        }

        return DateOnly.FromDayNumber(0);
    }

    public DateOnly? DateOrNone(string field) => Has(field) ? Date(field) : null;

    public T Choice<T>(string field) where T : struct, Enum
    {
        var text = Text(field);
        if (System.Enum.TryParse<T>(text, ignoreCase: true, out var value) && !int.TryParse(text, out _))
        {
            return value;
        }

        if (text.Length > 0)
        {
            Error(field, $"'{text}' must be one of: {string.Join(", ", System.Enum.GetNames<T>())}");
        }

        return default;
    }

    public IReadOnlyList<string> Words(string field)
    {
        switch (Token(field))
        {
            case null:
                return [];
            case JArray array when array.All(item => item.Type == JTokenType.String):
                return [.. array.Select(item => item.Value<string>()!)];
            default:
                Error(field, "must be a list of words");
                return [];
        }
    }

    /// <summary>The objects of a list; a missing list is empty where <paramref name="isRequired"/> is false.</summary>
    public IReadOnlyList<Fact> List(string field, bool isRequired = true)
    {
        if (Token(field) is JArray array)
        {
            foreach (var stranger in array.Where(item => item is not JObject))
            {
                load.Errors.Add(new FactError(file, LineOf(stranger), stranger.Path, "must be an object in curly brackets"));
            }

            foreach (var twice in array.OfType<JObject>().Where(item => item["slug"] is JValue).GroupBy(item => item["slug"]!.ToString()).SelectMany(same => same.Skip(1)))
            {
                new Fact(load, file, twice).Error("slug", $"'{twice["slug"]}' is in this list already");
            }

            return [.. array.OfType<JObject>().Select(item => new Fact(load, file, item))];
        }

        if (Has(field) || isRequired)
        {
            Error(field, Has(field) ? "must be a list in square brackets" : "is missing");
        }

        return [];
    }

    /// <summary>Whether the field is this one word, where it might be a list instead.</summary>
    public bool IsWord(string field, string word) => Token(field) is JValue { Type: JTokenType.String } value && value.Value<string>() == word;

    public Fact? Object(string field)
    {
        if (Token(field) is JObject part)
        {
            return new Fact(load, file, part);
        }

        Error(field, Has(field) ? "must be an object in curly brackets" : "is missing");
        return null;
    }

    /// <summary>An object as it is written, for a reader of its own.</summary>
    public string Json(string field)
    {
        if (Token(field) is JObject part)
        {
            return part.ToString(Formatting.None);
        }

        Error(field, Has(field) ? "must be an object in curly brackets" : "is missing");
        return "{}";
    }

    /// <summary>The ids of things that a list names by their slugs.</summary>
    public IReadOnlyList<T> References<T>(string field) where T : struct, ITypedId<T>
    {
        var ids = new List<T>();
        foreach (var slug in Words(field))
        {
            if (load.Find<T>(slug) is { } id)
            {
                ids.Add(id);
            }
            else
            {
                Error(field, $"there is no {FactLoad.NameOf<T>()} '{slug}'");
            }
        }

        return ids;
    }

    /// <summary>The id of a thing that another fact named by its slug.</summary>
    public T Reference<T>(string field) where T : struct, ITypedId<T>
    {
        var slug = Text(field);
        if (load.Find<T>(slug) is { } id)
        {
            return id;
        }

        if (slug.Length > 0)
        {
            Error(field, $"there is no {FactLoad.NameOf<T>()} '{slug}'. Known are: {string.Join(", ", load.Slugs<T>())}");
        }

        return default;
    }

    public T? ReferenceOrNone<T>(string field) where T : struct, ITypedId<T> => Has(field) ? Reference<T>(field) : null;

    /// <summary>Where the fact comes from: a fact without paper and line, and without a choice of ours, is refused (QUA-06).</summary>
    public Provenance Provenance(bool isRequired = true)
    {
        var (source, ours, note) = (TextOrNone("source"), TextOrNone("ours"), TextOrNone("note"));
        if (isRequired && source is null && ours is null)
        {
            Error("source", "is missing: name the paper and line, such as S1:33-44, or say in \"ours\" why the choice is ours");
        }

        foreach (var paper in source is null ? [] : load.UnknownPapers(source))
        {
            Error("source", $"names the paper {paper}, which partnership.json does not list");
        }

        return new Provenance(source, ours, note);
    }

    /// <summary>Fields that are kept in the file for readers or for a later capability, and are not loaded here.</summary>
    public void LeaveAside(params ReadOnlySpan<string> fields)
    {
        foreach (var field in fields)
        {
            read.Add(field);
        }
    }

    /// <summary>Notes every field that was not read.</summary>
    public void Done()
    {
        foreach (var property in json.Properties().Where(p => !read.Contains(p.Name)))
        {
            load.Errors.Add(new FactError(file, LineOf(property), $"{Path}.{property.Name}", $"is not a field of this fact. Its fields are: {string.Join(", ", read.Order(StringComparer.Ordinal))}"));
        }
    }

    public void Error(string field, string sentence) =>
        load.Errors.Add(new FactError(file, LineOf(json.Property(field, StringComparison.Ordinal) ?? (JToken)json), json.Path.Length == 0 ? field : $"{json.Path}.{field}", sentence));

    private static int LineOf(JToken token) => ((IJsonLineInfo)token).LineNumber;

    private bool Has(string field)
    {
        read.Add(field);
        return json.Property(field, StringComparison.Ordinal) is { Value.Type: not JTokenType.Null };
    }

    private JToken? Token(string field) => Has(field) ? json[field] : null;
}
