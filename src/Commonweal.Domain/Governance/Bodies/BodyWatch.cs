using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Governance.Bodies;

/// <summary>What is amiss with who sits on a body: shown on its page and on every agenda. It stops nothing.</summary>
public sealed record BodyWarning(string Sentence, string RestsOn);

public static class BodyWatch
{
    /// <summary>The seats that a health and wellbeing board must have: Health and Social Care Act 2012, section 194(2) (LAW-19).</summary>
    public static IReadOnlyList<string> StatutorySeats { get; } =
        [Councillor, "director-of-adult-social-services", "director-of-childrens-services", "director-of-public-health", "healthwatch-representative", "commissioner-representative"];

    // A trust has no councillors: one who sits for it is no councillor of the council that the law means.
    private const string Councillor = "councillor";

    private static readonly string[] LocallyAccountable = ["councillor", "cabinet-member", "council-leader", "non-executive-director", "lay-member"];

    /// <param name="members">Those who sit on the day.</param>
    public static IReadOnlyList<BodyWarning> Warnings(Body body, IReadOnlyList<Membership> members)
    {
        var warnings = new List<BodyWarning>();
        if (body.Kind == BodyKind.HealthAndWellbeingBoard)
        {
            warnings.AddRange(StatutorySeats.Where(seat => !members.Any(m => m.Role == seat && (seat != Councillor || m.Class == PartnerClass.LocalAuthority)))
                .Select(seat => new BodyWarning($"The seat of the {Title(seat)}, which the law asks for, is empty.", "Health and Social Care Act 2012, section 194(2)")));
        }

        if (!body.IsOfThePartnership)
        {
            return warnings;
        }

        if (members.Count == 0)
        {
            return [new BodyWarning("No members are recorded.", "S0:319")];
        }

        if (!members.Any(m => LocallyAccountable.Contains(m.Role)))
        {
            warnings.Add(new BodyWarning("No councillor and no non-executive director sits on it, so local accountability is missing.", "S1:219"));
        }

        if (!members.Any(m => m.Class == PartnerClass.PrimaryCare))
        {
            warnings.Add(new BodyWarning("Nobody from primary care sits on it; its leaders are to be involved at all levels.", "S1:220"));
        }

        return warnings;
    }

    private static string Title(string seat) => seat switch
    {
        "director-of-childrens-services" => "director of children’s services",
        "healthwatch-representative" => "local Healthwatch",
        "commissioner-representative" => "clinical commissioning group",
        _ => Sentences.Plain(seat),
    };
}
