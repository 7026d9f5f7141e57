using System.Text.RegularExpressions;

namespace Commonweal.Tests.Community;

/// <summary>
/// The school grade at which a text can be read, by the formula of Flesch and Kincaid (1975): 0.39 words a sentence + 11.8 syllables a word − 15.59.
/// Syllables are counted by groups of vowels with a silent e left out; on single words that errs now and then, on a page it evens out (ADR 0024).
/// </summary>
public static partial class Readability
{
    public static double Grade(string text)
    {
        var sentences = Sentences().Split(text).Select(s => Words().Matches(s).Select(w => w.Value).ToList()).Where(words => words.Count > 0).ToList();
        var all = sentences.SelectMany(words => words).ToList();
        return all.Count == 0 ? 0 : (0.39 * all.Count / sentences.Count) + (11.8 * all.Sum(Syllables) / all.Count) - 15.59;
    }

    public static int Syllables(string word)
    {
        var plain = word.ToLowerInvariant().Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal);
        var groups = Vowels().Count(plain);
        var hasSilentE = SilentE().IsMatch(plain);
        return Math.Max(1, groups - (hasSilentE ? 1 : 0));
    }

    [GeneratedRegex(@"[.!?:;]+(?:\s|$)")]
    private static partial Regex Sentences();

    [GeneratedRegex(@"[A-Za-z][A-Za-z'’]*")]
    private static partial Regex Words();

    [GeneratedRegex("[aeiouy]+")]
    private static partial Regex Vowels();

    [GeneratedRegex("(?:[^aeiouyl]e|[aeiouy]le|[^aeioutdy]ed|[^aeiouyscxzg]es)$")]
    private static partial Regex SilentE();
}
