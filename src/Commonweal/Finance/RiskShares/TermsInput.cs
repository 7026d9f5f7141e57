using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Text.Json.Nodes;
using Commonweal.Domain.Finance.MonthlyFigures;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Finance.Funds;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Commonweal.Finance.RiskShares;

/// <summary>One step of a sharing as it is typed.</summary>
public sealed class StepInput
{
    /// <summary>The top, as a per cent of the pool; empty is no top.</summary>
    public string? Top { get; set; }

    /// <summary>"contributions", "percents", "capped", "lines", "none", or "partner:" and a slug; empty where the step is not used.</summary>
    public string? How { get; set; }

    /// <summary>Per cents, or limits in pounds, for each partner in order, with semicolons between.</summary>
    public string? Shares { get; set; }
}

/// <summary>Terms of risk share as they are typed, and as they are kept: in the form of the finance cases.</summary>
public sealed class TermsInput
{
    public const int Steps = 3;

    public List<StepInput> Over { get; set; } = [.. Enumerable.Range(0, Steps).Select(_ => new StepInput())];

    public List<StepInput> Under { get; set; } = [.. Enumerable.Range(0, Steps).Select(_ => new StepInput())];

    public string? Underspend { get; set; }

    public string? Contingency { get; set; }

    [Required(ErrorMessage = "Enter the day from which they hold")]
    public DateOnly? From { get; set; }

    [Required(ErrorMessage = "Say why these are the terms"), StringLength(500, ErrorMessage = "This must be 500 characters or fewer")]
    public string? Words { get; set; }

    /// <summary>The policy as it is kept; every fault goes beside its field.</summary>
    public string ToPolicy(FundCase fund, ModelStateDictionary faults)
    {
        var policy = new TermsReader(fund.Contributors, faults).Share("Input.Over", Over);
        if (policy is null)
        {
            faults.AddModelError("Input.Over[0].How", "Say how an overspend is shared. That it is not shared is an answer too");
        }

        var kept = policy ?? [];
        if (new TermsReader(fund.Contributors, faults).Share("Input.Under", Under) is { } under)
        {
            kept["share_of_underspend"] = under;
        }

        kept["underspend"] = Underspend == "keep" ? "carry_forward" : "return";
        kept["contingency_undrawn"] = Contingency == "keep" ? "carry_forward" : "return";
        return kept.ToJsonString();
    }
}

/// <summary>Reads the steps of one direction.</summary>
internal sealed class TermsReader(IReadOnlyList<PartnerOrganisation> partners, ModelStateDictionary faults)
{
    private const decimal Whole = 100;

    /// <returns>Null where no step is used.</returns>
    public JsonObject? Share(string field, IReadOnlyList<StepInput> steps)
    {
        var used = steps.Select((step, i) => (Step: step, Field: $"{field}[{i}]")).Where(s => !string.IsNullOrWhiteSpace(s.Step.How)).ToList();
        if (used.Count == 0)
        {
            return null;
        }

        if (used.Count == 1 && string.IsNullOrWhiteSpace(used[0].Step.Top))
        {
            return Rule(used[0].Step, used[0].Field);
        }

        var (bands, below) = (new JsonArray(), 0m);
        foreach (var (step, at) in used)
        {
            var isLast = step == used[^1].Step;
            var top = Top(step, at, below, isLast);
            if (step.How is "none" or "lines")
            {
                faults.AddModelError($"{at}.How", "This looks at each line, so it is the only step. Leave the others empty");
            }

            bands.Add(new JsonObject { ["to_percent"] = top?.ToString(CultureInfo.InvariantCulture), ["share"] = Rule(step, at) });
            below = top ?? below;
        }

        return new JsonObject { ["variant"] = "banded", ["bands"] = bands };
    }

    private decimal? Top(StepInput step, string at, decimal below, bool isLast)
    {
        if (string.IsNullOrWhiteSpace(step.Top))
        {
            if (!isLast)
            {
                faults.AddModelError($"{at}.Top", "Only the last step has no top. Enter a per cent of the pool");
            }

            return null;
        }

        if (!decimal.TryParse(step.Top.TrimEnd('%', ' '), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var top) || top <= below || top > Whole)
        {
            faults.AddModelError($"{at}.Top", $"Enter a per cent above {below:0.##} and no more than 100, such as 2.5");
            return below;
        }

        return top;
    }

    private JsonObject Rule(StepInput step, string at) => step.How switch
    {
        "contributions" => new JsonObject { ["variant"] = "pro_rata_contributions" },
        "percents" => new JsonObject { ["variant"] = "fixed_percent", ["over"] = Percents(step, at) },
        "capped" => new JsonObject { ["variant"] = "capped", ["caps"] = Caps(step, at), ["excess"] = "unallocated" },
        "lines" => new JsonObject { ["variant"] = "fixed_variable_lines" },
        "none" => new JsonObject { ["variant"] = "no_risk_share" },
        { } how when partners.FirstOrDefault(p => how == $"partner:{p.Slug}") is { } bearer => new JsonObject { ["variant"] = "single_bearer", ["bearer"] = bearer.Slug },
        _ => Unknown(at),
    };

    private JsonObject Unknown(string at)
    {
        faults.AddModelError($"{at}.How", "Choose one of the ways to share");
        return [];
    }

    private JsonObject Percents(StepInput step, string at)
    {
        var parts = Parts(step);
        var read = parts.Select(p => decimal.TryParse(p.TrimEnd('%', ' '), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) ? percent : (decimal?)null).ToList();
        if (read.Count != partners.Count || read.Any(p => p is null) || read.Sum() != Whole)
        {
            faults.AddModelError($"{at}.Shares", $"Enter a per cent for each of {string.Join(", ", partners.Select(p => p.ShortName))}, in that order, that make 100: such as 60; 40");
            return [];
        }

        return new JsonObject(partners.Zip(read, (p, percent) => KeyValuePair.Create(p.Slug, (JsonNode?)percent!.Value.ToString(CultureInfo.InvariantCulture))));
    }

    private JsonObject Caps(StepInput step, string at)
    {
        var parts = Parts(step);
        var read = parts.Select(p => (IsNone: p == "none", Cell: AmountCell.Read(p))).ToList();
        if (read.Count != partners.Count || read.Any(r => !r.IsNone && r.Cell.Value is not { Sign: >= 0 }) || read.All(r => r.IsNone))
        {
            faults.AddModelError($"{at}.Shares", $"Enter the most in pounds that each of {string.Join(", ", partners.Select(p => p.ShortName))} bears, in that order, or none: such as 250,000; none");
            return [];
        }

        return new JsonObject(partners.Zip(read).Where(r => !r.Second.IsNone).Select(r => KeyValuePair.Create(r.First.Slug, (JsonNode?)r.Second.Cell.Value!.Value.ToString())));
    }

    private static string[] Parts(StepInput step) => (step.Shares ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
