using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Governance.Bodies;
using Commonweal.Domain.Governance.Calendar;
using Commonweal.Platform.Layout;

namespace Commonweal.Governance.Bodies;

/// <summary>A form that asks how a body works, when terms are set and when they are corrected.</summary>
public interface IAskForTerms
{
    TermsInput Input { get; }

    /// <summary>The roles of those who sit on the body.</summary>
    IReadOnlyList<Choice> Roles { get; }
}

/// <summary>How a body works, as a form asks for it.</summary>
public class TermsInput
{
    private const int MembersMax = 99;

    public static IReadOnlyList<Choice> Votings { get; } = [.. Enum.GetValues<VotingRule>().Select(v => new Choice(v.ToString(), v.InWords()))];

    public static IReadOnlyList<Choice> Publications { get; } = [.. Enum.GetValues<PublicationRule>().Select(p => new Choice(p.ToString(), p.InWords()))];

    public static IReadOnlyList<Choice> Fractions { get; } = [new("1/4", "A quarter"), new("1/3", "A third"), new("1/2", "Half"), new("2/3", "Two thirds")];

    public static IReadOnlyList<Choice> Counteds { get; } = [new("Working", "Working days"), new("Calendar", "Calendar days")];

    public static IReadOnlyList<Choice> FlagChoices { get; } =
        [new("PartnersOnly", "Only members of partners count toward the quorum and decide", "Members of organisations that have not approved the agreement take part all the same"), new("Written", "It may decide in writing between meetings"),
            new("Hidden", "It may be asked so that nobody sees a view until the asking is closed", "So that nobody follows another; each view is public afterwards")];

    [Range(1, MembersMax, ErrorMessage = "The number of members must be from 1 to 99")]
    public int? Number { get; set; }

    [RegularExpression("1/4|1/3|1/2|2/3", ErrorMessage = "Choose one of the fractions in the list")]
    public string? Fraction { get; set; }

    [Range(1, MembersMax, ErrorMessage = "The number from a local authority must be from 1 to 99")]
    public int? LocalAuthority { get; set; }

    [Range(1, MembersMax, ErrorMessage = "The number of commissioners must be from 1 to 99")]
    public int? Commissioner { get; set; }

    [Range(1, MembersMax, ErrorMessage = "The number of providers must be from 1 to 99")]
    public int? Provider { get; set; }

    [Range(1, MembersMax, ErrorMessage = "The number from primary care must be from 1 to 99")]
    public int? PrimaryCare { get; set; }

    [Range(1, MembersMax, ErrorMessage = "The number from the community must be from 1 to 99")]
    public int? Community { get; set; }

    [Range(1, MembersMax, ErrorMessage = "The number for each borough must be from 1 to 99")]
    public int? EachBorough { get; set; }

    public string? Seat { get; set; }

    public List<string> Flags { get; set; } = [];

    [Required(ErrorMessage = "Choose how it decides"), EnumDataType(typeof(VotingRule), ErrorMessage = "Choose how it decides")]
    public string? Voting { get; set; }

    [Range(0, 60, ErrorMessage = "The days of notice must be from 0 to 60")]
    public int? NoticeDays { get; set; }

    [EnumDataType(typeof(CountedDays), ErrorMessage = "Choose how the days are counted")]
    public string? Counted { get; set; }

    [Required(ErrorMessage = "Choose what is public"), EnumDataType(typeof(PublicationRule), ErrorMessage = "Choose what is public")]
    public string? Publication { get; set; }

    [Range(0, 365, ErrorMessage = "The days to share a plan must be from 0 to 365")]
    public int? SharingDays { get; set; }

    [Required(ErrorMessage = "Say where and when they were agreed"), StringLength(400, ErrorMessage = "Where they were agreed must be 400 characters or fewer")]
    public string? AgreedAt { get; set; }

    /// <param name="boroughs">Those that "each borough" means: of the body's seats.</param>
    public QuorumRule Quorum(IEnumerable<string> boroughs)
    {
        var classes = new[] { (PartnerClass.LocalAuthority, LocalAuthority), (PartnerClass.Commissioner, Commissioner), (PartnerClass.Provider, Provider), (PartnerClass.PrimaryCare, PrimaryCare), (PartnerClass.Community, Community) };
        return new QuorumRule(
        [
            .. Number is { } number ? [QuorumPart.OfNumber(number)] : Array.Empty<QuorumPart>(),
            .. Fraction?.Split('/') is [var a, var b] ? [QuorumPart.OfFraction(a[0] - '0', b[0] - '0')] : Array.Empty<QuorumPart>(),
            .. classes.Where(c => c.Item2 is not null).Select(c => QuorumPart.OfClass(c.Item1, c.Item2!.Value)),
            .. EachBorough is { } each ? boroughs.Select(borough => QuorumPart.OfBorough(borough, each)) : [],
            .. string.IsNullOrEmpty(Seat) ? Array.Empty<QuorumPart>() : [QuorumPart.OfSeat(Seat)],
        ]);
    }

    /// <summary>The question of the form that asks for a part of the quorum.</summary>
    public static string QuestionOf(QuorumPart part) => part.Basis switch
    {
        QuorumBasis.Class => $"Input.{part.Of}",
        QuorumBasis.Borough => "Input.EachBorough",
        _ => $"Input.{part.Basis}",
    };

    /// <param name="boroughs">Those that "each borough" means: of the body's seats.</param>
    public TermsEntry ToEntry(IEnumerable<string> boroughs, DateOnly from) => new(
        Quorum(boroughs), Flags.Contains("PartnersOnly"), Enum.Parse<VotingRule>(Voting!), NoticeDays is { } days ? new ClearDays(days, Enum.Parse<CountedDays>(Counted ?? "Working")) : null,
        Enum.Parse<PublicationRule>(Publication!), SharingDays, Flags.Contains("Written"), Flags.Contains("Hidden"), from, AgreedAt!.Trim());

    /// <summary>Begins from the terms in force, so that only what changes is typed.</summary>
    public void Fill(TermsOfReference? terms)
    {
        (Voting, Publication, Counted) = (terms?.Voting.ToString(), terms?.Publication.ToString(), terms?.Notice?.Counted.ToString() ?? "Working");
        (NoticeDays, SharingDays) = (terms?.Notice?.Days, terms?.SharingDays);
        var parts = terms?.Quorum.Parts ?? [];
        Number = parts.FirstOrDefault(p => p.Basis == QuorumBasis.Number)?.AtLeast;
        Fraction = parts.FirstOrDefault(p => p.Basis == QuorumBasis.Fraction) is { } f ? $"{f.AtLeast}/{f.OutOf}" : null;
        (LocalAuthority, Commissioner, Provider) = (Of(PartnerClass.LocalAuthority), Of(PartnerClass.Commissioner), Of(PartnerClass.Provider));
        (PrimaryCare, Community) = (Of(PartnerClass.PrimaryCare), Of(PartnerClass.Community));
        EachBorough = parts.FirstOrDefault(p => p.Basis == QuorumBasis.Borough)?.AtLeast;
        Seat = parts.FirstOrDefault(p => p.Basis == QuorumBasis.Seat)?.Of;
        Flags = [.. terms is { CountsPartnersOnly: true } ? ["PartnersOnly"] : Array.Empty<string>(), .. terms is { AllowsWrittenDecisions: true } ? ["Written"] : Array.Empty<string>(), .. terms is { AllowsHiddenViews: true } ? ["Hidden"] : Array.Empty<string>()];

        int? Of(PartnerClass side) => parts.FirstOrDefault(p => p.Basis == QuorumBasis.Class && p.Of == side.ToString())?.AtLeast;
    }
}
