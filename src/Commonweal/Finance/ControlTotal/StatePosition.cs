using Commonweal.Domain.Finance.ControlTotal;
using Commonweal.Domain.Finance.Spend;
using Commonweal.Domain.Foundation;
using Commonweal.Finance.Savings;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;

namespace Commonweal.Finance.ControlTotal;

public sealed record PositionEntry(SignConvention Signs, Money Plan, Money Forecast, Money Incentive, ShareMethod Method, int LocalBasisPoints, string Basis);

/// <summary>A partner states its own position and local share; nobody states another's.</summary>
public sealed class StatePosition(KeepAct acts, Standing standing)
{
    public Refusal? MayState() => standing.PartnerId is { } partner ? SpendRules.MayEnter(partner, standing.PartnerName ?? "", standing.Speaker) : new OnlyPartnersSave();

    public Task<Refusal?> ExecuteAsync(TotalReading reading, PositionEntry entry, Guid key, CancellationToken cancellation)
    {
        var partner = standing.PartnerId!.Value;
        var statement = new PartnerStatement
        {
            PartnerId = partner, FinancialYear = reading.With.Year.Begins, Version = (reading.LastOf(partner)?.Version ?? 0) + 1, Signs = entry.Signs, PlanPence = entry.Plan.Pence, ForecastPence = entry.Forecast.Pence,
            IncentivePence = entry.Incentive.Pence, Method = entry.Method, LocalBasisPoints = entry.LocalBasisPoints, Basis = entry.Basis, On = acts.Today, KnownFrom = acts.Now, Provenance = Provenance.OfAnAct(),
        };
        var lawful = MayState() is { } cannot ? cannot : PartnerStatement.MayState(statement);
        return acts.KeepAsync(lawful, "StatePosition", TotalReading.Address,
            $"{standing.PartnerName} stated a plan of {entry.Plan.InWords}, a forecast of {entry.Forecast.InWords} and a local share of {entry.LocalBasisPoints / 100m:0.##}%. {entry.Basis}", key, cancellation);
    }
}
