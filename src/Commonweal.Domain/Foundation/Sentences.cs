namespace Commonweal.Domain.Foundation;

/// <summary>What refusals and readings say alike.</summary>
internal static class Sentences
{
    /// <summary>"A", "A and B", "A, B and C".</summary>
    public static string List(IReadOnlyList<string> names) => names.Count switch
    {
        0 => "",
        1 => names[0],
        _ => $"{string.Join(", ", names.Take(names.Count - 1))} and {names[^1]}",
    };

    /// <summary>2,500,000 pence is "£25,000"; 1,050 is "£10.50".</summary>
    public static string Pounds(long pence) =>
        (pence < 0 ? "−£" : "£") + (decimal.Abs(pence) / 100).ToString(pence % 100 == 0 ? "#,##0" : "#,##0.00");

    /// <summary>A slug as it stands in a sentence: older-people is "older people".</summary>
    public static string Plain(string slug) => slug.Replace('-', ' ');

    public static string Day(DateOnly date) => date.ToString("d MMMM yyyy");
}
