using AngleSharp.Html.Dom;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.Savings;

/// <summary>The forms of the register, filled in as they should be, or otherwise where a test says so.</summary>
internal static class SavingsForms
{
    public const string Scheme = "/finance/savings/outpatients-closer-to-home";

    public static Task<IHtmlDocument> ClaimAsync(this Visitor finance, string path, string cost, string forecast, params (string, string)[] more) => finance.SendFormAsync(
        path, [("Input.Plan", "CostImprovement"), ("Input.Cost", cost), ("Input.PlanVolume", "1,000"), ("Input.ForecastVolume", forecast), .. more.Any(m => m.Item1 == "Input.Status") ? more : [("Input.Status", "OnTrack"), .. more], ("Input.Words", "As planned")]);
}
