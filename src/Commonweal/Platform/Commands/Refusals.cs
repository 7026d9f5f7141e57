using Commonweal.Domain.Foundation;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Commonweal.Platform.Commands;

public static class Refusals
{
    /// <summary>Shows a lawful refusal at the head of the form: why, what it rests on, and who could mend it.</summary>
    public static void AddRefusal(this ModelStateDictionary state, Refusal refusal, string field = "") => state.AddModelError(field, InWords(refusal));

    /// <summary>"Haringey Council speaks for itself, and … It rests on S1:118. Who could: …"</summary>
    public static string InWords(Refusal refusal)
    {
        var restsOn = refusal.RestsOn is { } basis ? $" It rests on {basis}." : "";
        var whoCould = refusal.WhoCouldMend is { } who ? $" Who could: {who}." : "";
        return $"{refusal.Sentence}{restsOn}{whoCould}";
    }
}
