using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Governance.Bodies;
using Commonweal.Domain.Governance.Calendar;

namespace Commonweal.Governance.Bodies;

/// <summary>What the form of new terms asks.</summary>
public sealed class TermsInput
{
    private const int MembersMax = 99;

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

    [StringLength(80, ErrorMessage = "The role must be 80 characters or fewer"), RegularExpression("[a-z0-9-]+", ErrorMessage = "Write the role as its short name, such as lay-member")]
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

    [Required(ErrorMessage = "Enter the first day of the new terms")]
    public DateOnly? From { get; set; }

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
