namespace Commonweal.Domain.Finance.Ledger;

/// <summary>The accounts of a fund's ledger: a name of a kind and, mostly, of a line or a partner after a stroke.</summary>
public static class LedgerAccount
{
    /// <summary>What the host holds for the fund.</summary>
    public const string Cash = "cash";

    /// <summary>What a line may spend; against what partners agreed.</summary>
    public static string Budget(string line) => $"budget/{line}";

    public static string Spend(string line) => $"spend/{line}";

    /// <summary>What a lead provider paid on from its line to another provider: money that the fund has spent already.</summary>
    public static string PaidOn(string line, string provider) => $"{PaidOnStart(line)}{provider}";

    /// <summary>The provider to whom an account's money was paid on from a line; null where it is another account.</summary>
    public static string? PaidOnTo(string account, string line) => account.StartsWith(PaidOnStart(line), StringComparison.Ordinal) ? account[PaidOnStart(line).Length..] : null;

    /// <summary>The other side of what is paid on.</summary>
    public static string SubPool(string line) => $"sub-pool/{line}";

    private static string PaidOnStart(string line) => $"paid-on/{line}/";

    /// <summary>What a partner agreed to put into the pool.</summary>
    public static string Agreed(string partner) => $"agreed/{partner}";

    /// <summary>What a partner agreed to put into the fund for one purpose: no share of the pool rests on it.</summary>
    public static string RingFenced(string partner) => $"ring-fenced/{partner}";

    /// <summary>What a partner means to spend itself, beside the fund.</summary>
    public static string Aligned(string partner) => $"aligned/{partner}";

    public static string PaidIn(string partner) => $"paid-in/{partner}";

    /// <summary>What a partner was invoiced at a year end and has not paid; below nought, what it has not been given back.</summary>
    public static string Owed(string partner) => $"owed/{partner}";

    /// <summary>What a year end put on a partner.</summary>
    public static string Balancing(string partner) => $"balancing/{partner}";

    /// <summary>Whether it says what was agreed for the year, and not what came of it.</summary>
    public static bool IsAgreement(string account) => account.Split('/', 2)[0] is "budget" or "agreed" or "ring-fenced" or "aligned";

    /// <param name="nameOf">A line or partner as people read it.</param>
    public static string InWords(string account, Func<string, string> nameOf)
    {
        var parts = account.Split('/', 3);
        return parts[0] switch
        {
            "cash" => "Held by the host",
            "budget" => $"Budget of {nameOf(parts[1])}",
            "spend" => $"Spent on {nameOf(parts[1])}",
            "paid-on" => $"Paid on to {nameOf(parts[2])} from {nameOf(parts[1])}",
            "sub-pool" => $"Sub-pool of {nameOf(parts[1])}",
            "agreed" => $"Agreed into the pool by {nameOf(parts[1])}",
            "ring-fenced" => $"Agreed for a ring fence by {nameOf(parts[1])}",
            "aligned" => $"Aligned beside the fund by {nameOf(parts[1])}",
            "paid-in" => $"Paid in by {nameOf(parts[1])}",
            "owed" => $"Invoiced at a year end to {nameOf(parts[1])}",
            "balancing" => $"Balancing payment of {nameOf(parts[1])}",
            _ => account,
        };
    }
}
