using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Places;

namespace Commonweal.Domain.Partnership.Partners;

/// <summary>What must hold for an organisation to be entered as a partner.</summary>
public static class PartnerRules
{
    /// <summary>The partnership is an enabling structure, so it is never one of its own partners, and so never a party, an employer or a holder of money (PAR-13).</summary>
    public static Outcome<string> MayBeCalled(string name, WellbeingPartnership partnership) =>
        new[] { partnership.Name, partnership.ShortName }.Any(own => Bare(own) == Bare(name)) ? new ThePartnershipIsNoOrganisation(partnership.Name) : name;

    private static string Bare(string name) => Slug.From(name) is var slug && slug.StartsWith("the-", StringComparison.Ordinal) ? slug["the-".Length..] : slug;
}

public sealed record ThePartnershipIsNoOrganisation(string Name) : Refusal($"{Name} is not an organisation of its own, but what lets organisations work together. It cannot be one of its own partners.")
{
    public override string RestsOn => "S4:52";
}
