using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Commonweal.Platform.Layout;

/// <summary>How the names of fields are said in labels and messages.</summary>
public static partial class FieldNames
{
    /// <summary>"ApprovedOn" becomes "Approved on", and "Input.NhsNumber" becomes "Nhs number".</summary>
    public static string InWords(string name)
    {
        var words = Words().Replace(name[(name.LastIndexOf('.') + 1)..], " $1").Trim();
        return words.Length == 0 ? "" : char.ToUpperInvariant(words[0]) + words[1..].ToLowerInvariant();
    }

    /// <summary>"Date of approval" becomes "date of approval" within a sentence; "ODS code" stays.</summary>
    public static string WithinSentence(string label) =>
        label.Length > 1 && char.IsUpper(label[0]) && char.IsLower(label[1]) ? char.ToLowerInvariant(label[0]) + label[1..] : label;

    public static string MessageOf(ModelError error) => error.ErrorMessage.Length > 0 ? error.ErrorMessage : "This could not be read";

    [GeneratedRegex("(?<=[a-z0-9])([A-Z])")]
    private static partial Regex Words();
}
