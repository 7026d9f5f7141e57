using Commonweal.Domain.Partnership.Partners;

namespace Commonweal.Domain.Governance.Bodies;

/// <summary>What a body is. From this follow the law it meets under and the verbs it has (GAP-2).</summary>
public enum BodyKind
{
    FullCouncil,

    /// <summary>A council's cabinet, or executive.</summary>
    Executive,

    /// <summary>Any other committee of one council, such as audit.</summary>
    CouncilCommittee,

    /// <summary>A committee of the council by statute: Health and Social Care Act 2012, section 194.</summary>
    HealthAndWellbeingBoard,

    /// <summary>A sub-committee of two health and wellbeing boards: section 198 of the same Act.</summary>
    JointSubCommittee,

    Scrutiny,
    JointScrutiny,

    /// <summary>The governing body of a clinical commissioning group.</summary>
    GoverningBody,

    /// <summary>Committees of two or more commissioners that meet in one room, each deciding for itself.</summary>
    CommitteesInCommon,

    NhsTrustBoard,
    FoundationTrustBoard,

    /// <summary>The board of a GP federation: a company, so no public authority.</summary>
    FederationBoard,

    /// <summary>Members come with their own authority; the body has none.</summary>
    InformalForum,

    AdvisoryGroup,

    /// <summary>A group of officers or members under a section 75 agreement: what is decided in it is decided by those present, under their posts.</summary>
    SectionSeventyFiveBody,

    Workstream,
}

public static class BodyKinds
{
    /// <summary>The four verbs of a body without powers of its own (GAP-2).</summary>
    private static readonly BodyVerb[] Advisory = [BodyVerb.Agree, BodyVerb.Recommend, BodyVerb.Note, BodyVerb.Ask];

    /// <summary>
    /// What a body of this kind can do. It follows from the papers that a forum executes nothing (S1:207), that a board of the partners advises and oversees (S4:133), and that
    /// the powers of cabinets and governing bodies are untouched (S3:168). Which verbs a statutory committee has beside these is our reading of its functions.
    /// </summary>
    public static IReadOnlyList<BodyVerb> Verbs(this BodyKind kind) => kind switch
    {
        BodyKind.FullCouncil or BodyKind.Executive or BodyKind.GoverningBody or BodyKind.NhsTrustBoard or BodyKind.FoundationTrustBoard =>
            [.. Advisory, BodyVerb.Endorse, BodyVerb.Approve, BodyVerb.Ratify, BodyVerb.Execute],
        BodyKind.FederationBoard => [.. Advisory, BodyVerb.Endorse, BodyVerb.Approve, BodyVerb.Ratify],
        BodyKind.CommitteesInCommon => [.. Advisory, BodyVerb.Endorse, BodyVerb.Approve, BodyVerb.Execute],
        BodyKind.HealthAndWellbeingBoard or BodyKind.JointSubCommittee or BodyKind.CouncilCommittee => [.. Advisory, BodyVerb.Endorse, BodyVerb.Approve],
        BodyKind.Scrutiny => [BodyVerb.Recommend, BodyVerb.Note, BodyVerb.Ask, BodyVerb.CallIn],
        BodyKind.JointScrutiny => [BodyVerb.Recommend, BodyVerb.Note, BodyVerb.Ask],
        BodyKind.SectionSeventyFiveBody => [.. Advisory, BodyVerb.RecordOfficersDecision],
        BodyKind.InformalForum or BodyKind.AdvisoryGroup or BodyKind.Workstream => Advisory,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static bool Can(this BodyKind kind, BodyVerb verb) => kind.Verbs().Contains(verb);

    /// <summary>Whether it meets under the access-to-information law of councils: Local Government Act 1972, Part VA, or for an executive the regulations of 2012.</summary>
    public static bool IsOfACouncil(this BodyKind kind) => kind is BodyKind.FullCouncil or BodyKind.Executive or BodyKind.CouncilCommittee or BodyKind.HealthAndWellbeingBoard
        or BodyKind.JointSubCommittee or BodyKind.Scrutiny or BodyKind.JointScrutiny;

    /// <summary>Whether a body of this kind can make a decision of one sovereign organisation.</summary>
    public static bool DecidesForItsPartner(this BodyKind kind) => kind.Can(BodyVerb.Ratify);

    /// <summary>Whether it has no statutory powers: its meetings are public by policy, not by law (LAW-10).</summary>
    public static bool IsInformal(this BodyKind kind) => kind is BodyKind.InformalForum or BodyKind.AdvisoryGroup or BodyKind.SectionSeventyFiveBody or BodyKind.Workstream;

    /// <param name="partner">Of which organisation the body is.</param>
    public static BodyKind Of(SovereignBodyKind kind, PartnerKind partner) => kind switch
    {
        SovereignBodyKind.Cabinet or SovereignBodyKind.Executive => BodyKind.Executive,
        SovereignBodyKind.GoverningBody => BodyKind.GoverningBody,
        SovereignBodyKind.TrustBoard => partner == PartnerKind.NhsFoundationTrust ? BodyKind.FoundationTrustBoard : BodyKind.NhsTrustBoard,
        SovereignBodyKind.FederationBoard => BodyKind.FederationBoard,
        SovereignBodyKind.HealthAndWellbeingBoard => BodyKind.HealthAndWellbeingBoard,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string InWords(this BodyKind kind) => kind switch
    {
        BodyKind.FullCouncil => "Full council",
        BodyKind.Executive => "Executive of a council",
        BodyKind.CouncilCommittee => "Council committee",
        BodyKind.HealthAndWellbeingBoard => "Health and wellbeing board",
        BodyKind.JointSubCommittee => "Joint sub-committee of two councils",
        BodyKind.Scrutiny => "Scrutiny committee",
        BodyKind.JointScrutiny => "Joint scrutiny committee",
        BodyKind.GoverningBody => "CCG governing body",
        BodyKind.CommitteesInCommon => "Committees in common",
        BodyKind.NhsTrustBoard => "NHS trust board",
        BodyKind.FoundationTrustBoard => "NHS foundation trust board",
        BodyKind.FederationBoard => "GP federation board",
        BodyKind.InformalForum => "Informal forum",
        BodyKind.AdvisoryGroup => "Advisory group",
        BodyKind.SectionSeventyFiveBody => "Section 75 body",
        BodyKind.Workstream => "Workstream",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
