using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Governance.Bodies;

/// <summary>An authority that must appoint to a joint committee, and its own resolution to do so, once that is on file (LAW-18).</summary>
public sealed class BodyAppointment
{
    public long Id { get; init; }

    public required string Body { get; init; }

    public required PartnerId PartnerId { get; init; }

    /// <summary>The day of the resolution; null while none is on file.</summary>
    public DateOnly? On { get; init; }

    public string? Minute { get; init; }

    public required Provenance Provenance { get; init; }
}

public static class JointBodies
{
    /// <summary>A joint committee decides nothing until each authority has resolved to appoint to it. Other bodies need no such resolution.</summary>
    public static Outcome<BodyKind> MayDecide(string bodyName, BodyKind kind, IEnumerable<BodyAppointment> appointments, DateOnly day, Func<PartnerId, string> nameOf)
    {
        if (kind is not (BodyKind.JointSubCommittee or BodyKind.JointScrutiny))
        {
            return kind;
        }

        var held = appointments.ToList();
        var lacking = held.Where(a => !(a.On <= day)).Select(a => nameOf(a.PartnerId)).ToList();
        return held.Count < 2 ? new JointBodyNotAppointed(bodyName, "two authorities") : lacking.Count > 0 ? new JointBodyNotAppointed(bodyName, Sentences.List(lacking)) : kind;
    }
}

public sealed record JointBodyNotAppointed(string Body, string Authorities) : Refusal($"The {Body} decides nothing until each authority has resolved to appoint to it. No resolution is on file of {Authorities}.")
{
    public override string RestsOn => "Local Government Act 1972, sections 101(5) and 102; Health and Social Care Act 2012 s.198";

    public override string WhoCouldMend => "The authorities themselves, by their own resolutions";
}
