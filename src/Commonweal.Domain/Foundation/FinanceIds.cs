namespace Commonweal.Domain.Foundation;

/// <summary>Of a fund: a section 75 schedule with its money.</summary>
public readonly record struct FundId(Guid Value) : ITypedId<FundId>
{
    public static FundId From(Guid value) => new(value);
}
