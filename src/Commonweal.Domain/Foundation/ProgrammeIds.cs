namespace Commonweal.Domain.Foundation;

/// <summary>Of a programme of service redesign. What it brings, costs and teaches cites it by this.</summary>
public readonly record struct ProgrammeId(Guid Value) : ITypedId<ProgrammeId>
{
    public static ProgrammeId From(Guid value) => new(value);
}

public readonly record struct BenefitId(Guid Value) : ITypedId<BenefitId>
{
    public static BenefitId From(Guid value) => new(value);
}

public readonly record struct PrioritisationId(Guid Value) : ITypedId<PrioritisationId>
{
    public static PrioritisationId From(Guid value) => new(value);
}
