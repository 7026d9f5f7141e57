using System.Text.RegularExpressions;

namespace Commonweal.Domain.Community;

/// <summary>Words that anybody reads and that seem to tell of a person, or give a way to find one.</summary>
public static partial class PersonalWords
{
    public static bool AreIn(string text) => LooksPersonal().IsMatch(text);

    // An address of mail, a run of digits as of a telephone or NHS number, a date of birth, or a title before a name.
    [GeneratedRegex(@"@|\d[\d \-]{5,}\d|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\b(Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\b\.?\s+\p{Lu}")]
    private static partial Regex LooksPersonal();
}
