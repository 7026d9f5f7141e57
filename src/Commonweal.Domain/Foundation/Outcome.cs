using System.Diagnostics.CodeAnalysis;

namespace Commonweal.Domain.Foundation;

/// <summary>Either a value or the refusal that stands in its place. Bad text is not a refusal, and a broken invariant throws.</summary>
public readonly struct Outcome<T> where T : notnull
{
    private readonly T? value;

    private Outcome(T? value, Refusal? refusal) => (this.value, Refusal) = (value, refusal);

    public Refusal? Refusal { get; }

    [MemberNotNullWhen(true, nameof(Refusal))]
    public bool IsRefused => Refusal is not null;

    /// <exception cref="InvalidOperationException">The outcome is a refusal: the caller did not look.</exception>
    public T Value => Refusal is null ? value! : throw new InvalidOperationException($"There is no value: {Refusal.Sentence}");

    internal static Outcome<T> FromValue(T value) => new(value, null);

    public Outcome<TNext> Then<TNext>(Func<T, Outcome<TNext>> next) where TNext : notnull =>
        Refusal is null ? next(value!) : Refusal;

    [SuppressMessage("Usage", "CA2225", Justification = "The two conversions are the whole point of the type")]
    public static implicit operator Outcome<T>(T value) => new(value, null);

    [SuppressMessage("Usage", "CA2225", Justification = "The two conversions are the whole point of the type")]
    public static implicit operator Outcome<T>(Refusal refusal) => new(default, refusal);
}

/// <summary>Makes an outcome of a value whose type is an interface, for which C# allows no implicit conversion.</summary>
public static class Outcome
{
    public static Outcome<T> Of<T>(T value) where T : notnull => Outcome<T>.FromValue(value);
}
