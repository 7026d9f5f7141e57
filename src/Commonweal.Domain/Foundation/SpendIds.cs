namespace Commonweal.Domain.Foundation;

public readonly record struct SpendLayoutId(Guid Value) : ITypedId<SpendLayoutId>
{
    public static SpendLayoutId From(Guid value) => new(value);
}

public readonly record struct SpendImportId(Guid Value) : ITypedId<SpendImportId>
{
    public static SpendImportId From(Guid value) => new(value);
}
