using Commonweal.Domain.Finance.RiskShare;
using Commonweal.Domain.Foundation;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Facts;

namespace Commonweal.Finance.RiskShares;

/// <summary>Reads terms of risk share that were made up for the demonstration.</summary>
internal static class RiskShareFacts
{
    public static IEnumerable<object> Read(FactLoad load, Fact given, FundId fund, int number)
    {
        var (agreedOn, minute, policy) = (given.Date("agreedOn"), given.Text("minute"), given.Json("policy"));
        var partners = given.References<PartnerId>("agreedBy");
        var known = PartnershipClock.StartOf(agreedOn);
        var terms = new RiskShareTerms { FundId = fund, Number = number, Policy = policy, EffectiveOn = given.Date("effectiveOn"), Words = given.Text("words"), IsMadeUp = true, KnownFrom = known };
        try
        {
            foreach (var stranger in PolicyText.Read(policy, new Dictionary<string, string>()).Named.Where(n => load.Find<PartnerId>(n) is null))
            {
                given.Error("policy", $"names {stranger}, which is no partner");
            }
        }
        catch (FormatException wrong)
        {
            given.Error("policy", wrong.Message);
        }

        given.Done();
        return [terms, .. partners.Select(p => new RiskShareAgreed { FundId = fund, Number = number, PartnerId = p, On = agreedOn, Words = minute, KnownFrom = known })];
    }
}
