using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.BetterCareFund;

/// <summary>One rule that a plan is to meet, with what it asks, what the plan has, and what to do where it falls short.</summary>
/// <param name="Where">Where in the plan it is to be mended, such as "Funding" or "Scheme 4".</param>
/// <param name="Fault">Null where it is met.</param>
public sealed record CareFundCheck(string Rule, string Where, Money? Asked, Money? Has, string? Fault)
{
    public bool IsMet => Fault is null;
}

/// <summary>Every rule of the national guidance over a whole plan, met or not, all at once.</summary>
public static class CareFundChecks
{
    public const string CommissionerMinimum = "ccg-minimum";
    public const string DisabledFacilities = "disabled-facilities-grant";
    public const string ImprovedFund = "improved-better-care-fund";

    public static IReadOnlyList<CareFundCheck> Of(CareFundTerms terms, CareFundPlan plan) =>
    [
        .. terms.Lines.Where(l => plan.IncomeOf(l.Source, l.Payer) != Money.Zero || plan.SpendOf(l.Source, l.Payer) != Money.Zero).Select(l => SpendEqualsIncome(plan, l)),
        .. MinimumsKnown(terms),
        .. terms.Minimums.SelectMany(m => OfMinimum(terms, plan, m)),
        .. HomesAdapted(terms, plan),
        .. terms.Of(CareFundCodeKind.NationalCondition).Select(c => ConditionMet(plan, c)),
        .. terms.Of(CareFundCodeKind.Metric).Where(m => plan.Metrics.All(p => p.Metric != m.Slug)).Select(m => new CareFundCheck(m.Name, "Metrics", null, null, "Say what it was, and what is planned.")),
    ];

    private static CareFundCheck SpendEqualsIncome(CareFundPlan plan, FundingLine line)
    {
        var (income, spend) = (plan.IncomeOf(line.Source, line.Payer), plan.SpendOf(line.Source, line.Payer));
        return new($"{line.InWords}: spend equals income", "Schemes", income, spend,
            spend > income ? $"The schemes spend {(spend - income).InWords} more than is paid in. Take it off a scheme, or raise the funding."
            : spend < income ? $"{(income - spend).InWords} is paid in and spent on nothing. Give it to a scheme, or lower the funding." : null);
    }

    private static IEnumerable<CareFundCheck> MinimumsKnown(CareFundTerms terms) => terms.Area.Commissioners.Where(c => terms.Minimums.All(m => m.Commissioner != c))
        .Select(c => new CareFundCheck($"{terms.Names.GetValueOrDefault(c, c)}: minimum is paid", "Funding", null, null, "Its minimum of this year is not recorded, so nothing can be said of it."));

    private static IEnumerable<CareFundCheck> OfMinimum(CareFundTerms terms, CareFundPlan plan, CareFundMinimum minimum)
    {
        var name = terms.Names.GetValueOrDefault(minimum.Commissioner, minimum.Commissioner);
        var paid = plan.IncomeOf(CommissionerMinimum, minimum.Commissioner);
        bool FromMinimum(CareFundScheme s) => s.Source == CommissionerMinimum && s.Payer == minimum.Commissioner;
        var socialCare = plan.Spend(s => FromMinimum(s) && s.Area == AreaOfSpend.SocialCare);
        var outOfHospital = Money.Sum(plan.Schemes.Where(s => FromMinimum(s) && s.Area is not (AreaOfSpend.Acute or AreaOfSpend.SocialCare)).Select(s => s.CommissionedByNhs));
        yield return new($"{name}: minimum is paid", "Funding", minimum.Minimum, paid, Short(paid, minimum.Minimum, "Raise what it pays in: by section 223GA of the National Health Service Act 2006 it must pay its minimum."));
        yield return new($"{name}: the improved Better Care Fund stands beside the minimum", "Funding", minimum.Minimum, paid, paid < minimum.Minimum && plan.IncomeOf(ImprovedFund) > Money.Zero
            ? $"{plan.IncomeOf(ImprovedFund).InWords} of the improved Better Care Fund is the council’s, and makes up for nothing of the {(minimum.Minimum - paid).InWords} that is missing." : null);
        yield return new($"{name}: social care is maintained, with its uplift", "Schemes", minimum.SocialCare, socialCare, Short(socialCare, minimum.SocialCare, "Give more of its minimum to schemes of social care."));
        yield return new($"{name}: services out of hospital that the NHS commissions", "Schemes", minimum.OutOfHospital, outOfHospital, Short(outOfHospital, minimum.OutOfHospital, "Give more of its minimum to schemes that it commissions outside hospital."));
    }

    /// <summary>The grant goes to the housing authority: the schemes that it pays are the council's own where it is that, and elsewhere name the authority.</summary>
    private static IEnumerable<CareFundCheck> HomesAdapted(CareFundTerms terms, CareFundPlan plan)
    {
        var authority = terms.Names.GetValueOrDefault(terms.Area.HousingAuthority, terms.Area.HousingAuthority);
        var isCouncil = terms.Area.HousingAuthority == terms.Area.Council;
        var strays = plan.Schemes.Where(s => s.Source == DisabledFacilities && (isCouncil ? s.Commissioner != SchemeCommissioner.Council : !s.Words.Contains(authority, StringComparison.OrdinalIgnoreCase))).ToList();
        var (paid, reaches) = (plan.IncomeOf(DisabledFacilities), plan.SpendOf(DisabledFacilities) - Money.Sum(strays.Select(s => s.Sum)));
        yield return new($"The disabled facilities grant reaches {authority}", strays.Count == 0 ? "Schemes" : $"Scheme {Sentences.List([.. strays.Select(s => $"{s.Number}")])}", paid, reaches,
            strays.Count > 0 ? $"{Money.Sum(strays.Select(s => s.Sum)).InWords} of it goes elsewhere. {(isCouncil ? "Have the council commission it." : $"Say in the scheme’s words that {authority} gets it.")}"
            : Short(reaches, paid, "Pass on the rest."));
    }

    private static CareFundCheck ConditionMet(CareFundPlan plan, CareFundCode condition)
    {
        var answer = plan.Conditions.FirstOrDefault(c => c.Condition == condition.Slug);
        return new($"National condition: {condition.Name}", "Conditions", null, null, answer is null ? "Say whether it is met." : !answer.IsMet ? "It is not met. The plan waits until it is." : null);
    }

    private static string? Short(Money has, Money asked, string mend) => has < asked ? $"{(asked - has).InWords} too little. {mend}" : null;
}

public sealed record CareFundPlanNotReady(IReadOnlyList<CareFundCheck> Unmet)
    : Refusal($"The plan does not meet {(Unmet.Count == 1 ? "one rule" : $"{Unmet.Count} rules")} yet: {string.Join(" ", Unmet.Select(c => $"{c.Rule}. {c.Fault}"))}");

public sealed record CareFundMovedOn(int Number) : Refusal($"Version {Number} was entered after you opened this. Look at it as it stands now, and enter your change there: nothing of yours has been kept.");

public sealed record SignedAhead(DateOnly On) : Refusal($"{Sentences.Day(On)} is yet to come. Enter the day on which the board signed.");

public sealed record NothingToSign(string What) : Refusal($"There is no {What} to sign yet. Enter it first.");

public sealed record SpeaksForNoBodyOfTheArea(string Area, string ActingFor) : Refusal($"The council and the commissioners of {Area} enter this, and you are acting for {ActingFor}.")
{
    public override string WhoCouldMend => $"The finance lead or recorder of a body of {Area}";
}
