namespace Commonweal.Domain.Foundation;

/// <summary>The id of one kind of thing, so that a partner's id is never taken for an agreement's. Ids are version 7: in order of the time they were made.</summary>
public interface ITypedId<TSelf> where TSelf : struct, ITypedId<TSelf>
{
    Guid Value { get; }

    static abstract TSelf From(Guid value);

    static virtual TSelf New(DateTimeOffset now) => TSelf.From(Guid.CreateVersion7(now));
}

public readonly record struct PartnerId(Guid Value) : ITypedId<PartnerId>
{
    public static PartnerId From(Guid value) => new(value);
}

public readonly record struct SovereignBodyId(Guid Value) : ITypedId<SovereignBodyId>
{
    public static SovereignBodyId From(Guid value) => new(value);
}

public readonly record struct PersonId(Guid Value) : ITypedId<PersonId>
{
    public static PersonId From(Guid value) => new(value);
}

public readonly record struct PostId(Guid Value) : ITypedId<PostId>
{
    public static PostId From(Guid value) => new(value);
}

public readonly record struct AgreementId(Guid Value) : ITypedId<AgreementId>
{
    public static AgreementId From(Guid value) => new(value);
}

public readonly record struct AgreementVersionId(Guid Value) : ITypedId<AgreementVersionId>
{
    public static AgreementVersionId From(Guid value) => new(value);
}

public readonly record struct ApprovalId(Guid Value) : ITypedId<ApprovalId>
{
    public static ApprovalId From(Guid value) => new(value);
}
