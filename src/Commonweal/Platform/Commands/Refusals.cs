using Commonweal.Domain.Foundation;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Commonweal.Platform.Commands;

public static class Refusals
{
    /// <summary>Shows a lawful refusal at the head of the form: why, what it rests on, who could mend it, and where to go on.</summary>
    public static void AddRefusal(this ModelStateDictionary state, Refusal refusal, string field = "")
    {
        if (state.TryAddModelError(field, InWords(refusal)))
        {
            state[field]!.Errors[^1] = new RefusalError(refusal);
        }
    }

    /// <summary>"Haringey Council speaks for itself, and … It rests on S1 line 118. Who could: …"</summary>
    public static string InWords(Refusal refusal)
    {
        var restsOn = refusal.RestsOn is { } basis ? $" It rests on {SourcePlace.InWords(basis)}." : "";
        var whoCould = refusal.WhoCouldMend is { } who ? $" Who could: {who}." : "";
        return $"{refusal.Sentence}{restsOn}{whoCould}";
    }
}

/// <summary>An error that is a lawful refusal: the error summary links what it rests on and where to go on.</summary>
public sealed class RefusalError(Refusal refusal) : ModelError(Refusals.InWords(refusal))
{
    public Refusal Refusal { get; } = refusal;
}
