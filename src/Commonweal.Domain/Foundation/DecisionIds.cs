namespace Commonweal.Domain.Foundation;

/// <summary>Of a matter that several bodies decide. What comes of it (money, indicators, records) cites it by this.</summary>
public readonly record struct DecisionId(Guid Value) : ITypedId<DecisionId>
{
    public static DecisionId From(Guid value) => new(value);
}

public readonly record struct InvestmentNoticeId(Guid Value) : ITypedId<InvestmentNoticeId>
{
    public static InvestmentNoticeId From(Guid value) => new(value);
}

public readonly record struct ForumCallId(Guid Value) : ITypedId<ForumCallId>
{
    public static ForumCallId From(Guid value) => new(value);
}

public readonly record struct BodyOutcomeId(Guid Value) : ITypedId<BodyOutcomeId>
{
    public static BodyOutcomeId From(Guid value) => new(value);
}
