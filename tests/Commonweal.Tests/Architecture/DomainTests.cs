using System.Reflection;
using System.Runtime.CompilerServices;
using Commonweal.Domain.Foundation;

namespace Commonweal.Tests.Architecture;

/// <summary>The domain is values and rules: it needs no package but the mathematics, and what it holds is not changed from outside.</summary>
public sealed class DomainTests
{
    private static readonly Assembly Domain = typeof(Refusal).Assembly;

    [Fact]
    public void It_references_nothing_but_the_runtime_and_MathNet() =>
        Faults.None(Strangers(Domain.GetReferencedAssemblies().Select(name => name.Name!)));

    [Fact]
    public void Any_other_reference_is_seen() =>
        Assert.Equal(["Microsoft.EntityFrameworkCore"], Strangers(["System.Runtime", "MathNet.Numerics", "Microsoft.EntityFrameworkCore"]));

    /// <summary>A column of a label may be edited, and a versioned fact is superseded once; whatever else the domain holds is given when it is made.</summary>
    [Fact]
    public void Its_properties_are_not_set_from_outside() => Faults.None(Setters(Domain.GetExportedTypes()));

    [Fact]
    public void A_public_setter_is_seen() =>
        Assert.Equal(["Fact.Amount", "Label.Slug", "Plain.Name"], Setters([typeof(Plain), typeof(Label), typeof(Fact)]).Order());

    private static List<string> Strangers(IEnumerable<string> references) =>
        [.. references.Where(name => name is not ("netstandard" or "mscorlib" or "MathNet.Numerics") && !name.StartsWith("System.", StringComparison.Ordinal))];

    private static List<string> Setters(IEnumerable<Type> types) =>
        [.. types.SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly).Where(IsOpen).Select(property => $"{type.Name}.{property.Name}"))];

    private static bool IsOpen(PropertyInfo property)
    {
        var isSettable = property.SetMethod is { IsPublic: true } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));
        var isOfALabel = property.DeclaringType!.IsAssignableTo(typeof(ILabel)) && property.Name is not ("Id" or "Slug");
        var isEndOfAFact = property.DeclaringType!.IsAssignableTo(typeof(IVersionedFact)) && property.Name == nameof(IVersionedFact.SupersededAt);
        return isSettable && !isOfALabel && !isEndOfAFact;
    }

    private sealed class Plain
    {
        public string Name { get; set; } = "";

        public string Made { get; init; } = "";

        public string Kept { get; private set; } = "";
    }

    private sealed class Label : ILabel
    {
        public string Slug { get; set; } = "";

        public string Title { get; set; } = "";

        public int Version { get; set; }
    }

    private sealed class Fact : IVersionedFact
    {
        public DateOnly From { get; init; }

        public DateOnly? To { get; init; }

        public DateTime KnownFrom { get; init; }

        public DateTime? SupersededAt { get; set; }

        public long Amount { get; set; }
    }
}
