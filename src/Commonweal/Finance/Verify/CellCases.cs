using System.Text.Json;
using System.Text.Json.Nodes;
using Commonweal.Domain.Finance.MonthlyFigures;
using Commonweal.Domain.Foundation;
using Commonweal.Platform.Verify;
using static Commonweal.Finance.Verify.CaseResults;

namespace Commonweal.Finance.Verify;

internal static class CellCases
{
    public static Outcome<JsonObject> Cells(JsonElement inputs)
    {
        Money? largest = inputs.Find("limits")?.Find("amount_abs_max") is null ? null : inputs.Need("limits").Money("amount_abs_max");
        return new JsonObject
        {
            ["results"] = Array(inputs.List("cells").Select(c => c.TextOrNull("raw") is var raw ? c.Text("kind") switch
            {
                "amount" => Result(AmountCell.Read(raw, largest), v => v.ToString()),
                "date" => Result(DateCell.Read(raw), v => v.ToString("O")),
                "code" => Result(TextCell.ReadCode(raw)),
                "text" => Result(TextCell.Read(raw)),
                var kind => throw new FormatException($"'{kind}' is no kind of cell"),
            } : null)),
        };
    }

    /// <summary>The errors are a set of cell and code, in whatever order they are named.</summary>
    public static void ReturnValidation(JsonCase one, Comparison comparison)
    {
        var setup = one.Inputs.Need("setup");
        var terms = new ReturnTerms(
            setup.Whole("first_row"),
            setup.Map("lines").ToDictionary(l => l.Name, l => new ReturnLine(l.Value.Flag("activity_required"), l.Value.Flag("wte_required")), StringComparer.Ordinal),
            new CommentaryThreshold(setup.Money("commentary_amount"), CaseInputs.Percent(setup.Text("commentary_percent")), setup.Money("commentary_floor")),
            one.Inputs.ListOrNone("prior_month_locked").ToDictionary(l => l.Text("line"), l => new LockedFigures(SumOrNull(l, "actual_ytd"), SumOrNull(l, "plan_year")), StringComparer.Ordinal));
        var errors = ReturnCheck.Of(terms, [.. one.Inputs.List("rows").Select(Row)]);
        comparison.Set("errors", one.Expected.List("errors").Select(e => $"{e.Text("cell")} {e.Text("code")}"), errors.Select(e => $"{e.Cell} {Code(e)}"));
    }

    private static ReturnRow Row(JsonElement row) => new(row.TextOrNull("line") ?? "")
    {
        PlanToDate = row.TextOrNull("plan_ytd"), ActualToDate = row.TextOrNull("actual_ytd"), PlanOfYear = row.TextOrNull("plan_year"), ForecastOfYear = row.TextOrNull("forecast_year"),
        Activity = row.TextOrNull("activity"), Wte = row.TextOrNull("wte"), Commentary = row.TextOrNull("commentary"),
    };

    private static Money? SumOrNull(JsonElement line, string name) => line.Find(name) is null ? null : line.Money(name);

    private static string Code(ReturnError error) => error.Fault switch
    {
        ReturnFault.CannotBeRead => error.Reading!.Value.Code(),
        ReturnFault.YearToDateBelowLockedMonth => "ytd_below_locked_prior_month",
        ReturnFault.ForecastBelowYearToDate => "forecast_below_ytd_unexplained",
        var fault => fault.Code(),
    };

    private static JsonObject Result<T>(CellReading<T> reading, Func<T, string> text) where T : struct =>
        Result(new TextReading(reading.Value is { } value ? text(value) : null, reading.Fault, reading.Warnings));

    private static JsonObject Result(TextReading reading)
    {
        var result = new JsonObject { ["ok"] = reading.Fault is null };
        if (reading.Fault is { } fault)
        {
            result["code"] = fault.Code();
            return result;
        }

        result["value"] = reading.Value;
        if (reading.Warnings.Count > 0)
        {
            // The cases have room for one; a screen shows them all.
            result["warning"] = reading.Warnings[0].Code();
        }

        return result;
    }
}
