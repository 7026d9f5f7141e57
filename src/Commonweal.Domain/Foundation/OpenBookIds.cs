namespace Commonweal.Domain.Foundation;

/// <summary>Of one version of a partner's figures of a month.</summary>
public readonly record struct BookReturnId(Guid Value) : ITypedId<BookReturnId>
{
    public static BookReturnId From(Guid value) => new(value);
}
