using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Book;

namespace Commonweal.Domain.Finance.Investments;

/// <param name="AnnualRevenue">Of a whole year, however late in the year it begins.</param>
public sealed record ProposedInvestment(Money Capital, Money AnnualRevenue, bool ServesThisPlace, DateOnly On);

public enum BoardReason
{
    Over,
    AtOrUnder,
    NotLocal,
    BeforeItBegan,
}

/// <summary>Whether one proposal is brought to the Board (INV-01): more than the sum, in capital or yearly revenue, put in or taken out. It never stops the body's own decision. Parts of one scheme are added before, by the rule of notices.</summary>
public sealed record BoardThreshold(Money Sum, DateOnly From)
{
    public BoardReason ReasonFor(ProposedInvestment proposal) =>
        !proposal.ServesThisPlace ? BoardReason.NotLocal
        : proposal.On < From ? BoardReason.BeforeItBegan
        : RequiresNotice.IsOver(Sum.Pence, proposal.Capital.Pence, proposal.AnnualRevenue.Pence) ? BoardReason.Over
        : BoardReason.AtOrUnder;

    public string InWords(ProposedInvestment proposal) => ReasonFor(proposal) switch
    {
        BoardReason.NotLocal => "It is not for the people of this place.",
        BoardReason.BeforeItBegan => $"The rule began on {Sentences.Day(From)}.",
        BoardReason.Over => $"It is over {Sentences.Pounds(Sum.Pence)} and is brought to the Board.",
        _ => $"It is not over {Sentences.Pounds(Sum.Pence)} in capital or in yearly revenue, which are not added.",
    };
}
