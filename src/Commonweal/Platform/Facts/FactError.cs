namespace Commonweal.Platform.Facts;

/// <summary>Something wrong in a facts file, where it stands, and what to write instead.</summary>
/// <param name="File">Relative to the folder of facts.</param>
/// <param name="Line">From 1; 0 where the file as a whole is meant.</param>
/// <param name="Field">The path of the field, such as partners[3].kind.</param>
public sealed record FactError(string File, int Line, string Field, string Sentence)
{
    public override string ToString() => $"{File}, line {Line}, {Field}: {Sentence}";
}

/// <summary>Facts that cannot be loaded: every error at once, and nothing loaded.</summary>
public sealed class FactsRefusedException(IReadOnlyList<FactError> errors)
    : Exception($"Nothing was loaded: {errors.Count} {(errors.Count == 1 ? "error" : "errors")} in the facts.\n{string.Join('\n', errors)}")
{
    public IReadOnlyList<FactError> Errors { get; } = errors;
}
