using Commonweal.Domain.Foundation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Commonweal.Platform.Persistence;

/// <summary>How our value types stand in columns, alike on both engines.</summary>
public static class Conventions
{
    /// <summary>Enough for any name or sentence that is not a whole text.</summary>
    private const int TextLengthMax = 4000;

    public static void Apply(ModelConfigurationBuilder builder)
    {
        builder.Properties<string>().HaveMaxLength(TextLengthMax);
        builder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        builder.Properties<DateTime>().HaveConversion<UtcConverter>();
        builder.Properties<OdsCode>().HaveConversion<OdsCodeConverter>().HaveMaxLength(8);
        builder.Properties<TextHash>().HaveConversion<TextHashConverter>().HaveMaxLength(64);
        builder.Properties<IReadOnlyList<string>>().HaveConversion<WordsConverter, WordsComparer>().HaveMaxLength(1000);
        foreach (var id in typeof(ITypedId<>).Assembly.GetTypes().Where(IsTypedId))
        {
            builder.Properties(id).HaveConversion(typeof(TypedIdConverter<>).MakeGenericType(id));
        }
    }

    private static bool IsTypedId(Type type) =>
        type.IsValueType && type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(ITypedId<>));

    private sealed class TypedIdConverter<T>() : ValueConverter<T, Guid>(id => id.Value, value => Make(value))
        where T : struct, ITypedId<T>
    {
        private static T Make(Guid value) => T.From(value);
    }

    // SQLite gives back an unspecified kind; instants are always UTC here.
    private sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
        instant => instant.Kind == DateTimeKind.Utc ? instant : DateTime.SpecifyKind(instant, DateTimeKind.Utc),
        stored => DateTime.SpecifyKind(stored, DateTimeKind.Utc));

    private sealed class OdsCodeConverter() : ValueConverter<OdsCode, string>(code => code.ToString(), text => OdsCode.Parse(text, null));

    private sealed class TextHashConverter() : ValueConverter<TextHash, string>(hash => hash.ToString(), text => TextHash.Parse(text, null));

    private sealed class WordsConverter() : ValueConverter<IReadOnlyList<string>, string>(
        words => string.Join(',', words), text => text.Split(',', StringSplitOptions.RemoveEmptyEntries));

    private sealed class WordsComparer() : Microsoft.EntityFrameworkCore.ChangeTracking.ValueComparer<IReadOnlyList<string>>(
        (a, b) => (a ?? Array.Empty<string>()).SequenceEqual(b ?? Array.Empty<string>()),
        words => string.Join(',', words).GetHashCode(StringComparison.Ordinal));
}
