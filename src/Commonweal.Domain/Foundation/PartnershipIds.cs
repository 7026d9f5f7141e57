namespace Commonweal.Domain.Foundation;

public readonly record struct ClauseId(Guid Value) : ITypedId<ClauseId>
{
    public static ClauseId From(Guid value) => new(value);
}

public readonly record struct TargetId(Guid Value) : ITypedId<TargetId>
{
    public static TargetId From(Guid value) => new(value);
}

public readonly record struct PromiseId(Guid Value) : ITypedId<PromiseId>
{
    public static PromiseId From(Guid value) => new(value);
}

public readonly record struct ServiceId(Guid Value) : ITypedId<ServiceId>
{
    public static ServiceId From(Guid value) => new(value);
}

public readonly record struct JointPostId(Guid Value) : ITypedId<JointPostId>
{
    public static JointPostId From(Guid value) => new(value);
}

public readonly record struct AuthorityGrantId(Guid Value) : ITypedId<AuthorityGrantId>
{
    public static AuthorityGrantId From(Guid value) => new(value);
}

public readonly record struct PlanId(Guid Value) : ITypedId<PlanId>
{
    public static PlanId From(Guid value) => new(value);
}

public readonly record struct SecondmentId(Guid Value) : ITypedId<SecondmentId>
{
    public static SecondmentId From(Guid value) => new(value);
}
