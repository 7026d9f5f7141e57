using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.People;
using FsCheck;
using FsCheck.Fluent;

namespace Commonweal.Domain.Tests.Partnership.People;

/// <summary>Each partner speaks for itself (PAR-10).</summary>
public sealed class SpeakingForTests
{
    private static readonly PartnerId[] Partners = [.. Enumerable.Range(1, 3).Select(n => new PartnerId(new Guid(n, 0, 0, new byte[8])))];

    private static Gen<Speaker> Speakers =>
        from partner in Gen.Elements(Partners.Select(p => (PartnerId?)p).Append(null).ToArray())
        from role in Gen.Elements("recorder", "chief-executive", "finance-lead", "programme-director", "board-secretary", null)
        select new Speaker(partner, role, "somebody");

    [Fact]
    [Trait("Requirement", "PAR-10")]
    public void Nobody_speaks_for_two_partners_at_once() => Laws.Hold(Speakers, speaker =>
        Partners.Count(partner => !SpeakingFor.APartner(partner, "A partner", speaker).IsRefused) <= 1);

    [Fact]
    [Trait("Requirement", "PAR-10")]
    [Trait("Requirement", "GAP-8")]
    public void Who_acts_for_another_partner_or_for_none_is_refused_and_told_who_could() => Laws.Hold(Speakers, speaker =>
        speaker.Partner == Partners[0] || (SpeakingFor.APartner(Partners[0], "Whittington Health", speaker).Refusal is SpeaksOnlyForItself refusal
            && refusal.WhoCouldMend.Contains("Whittington Health", StringComparison.Ordinal)));

    [Fact]
    public void Whoever_acts_for_the_partner_itself_in_another_post_is_told_that_the_post_is_another() => Assert.Equal(
        "Haringey Council speaks for itself by those who record for it, and you are acting for it as Finance lead.", new SpeaksOnlyForItself("Haringey Council", "Haringey Council as Finance lead").Sentence);

    [Fact]
    public void For_a_party_speaks_whoever_speaks_for_one_of_them() => Laws.Hold(Speakers, speaker =>
        SpeakingFor.AParty(Partners, speaker).IsRefused == Partners.All(p => SpeakingFor.APartner(p, "", speaker).IsRefused)
        && SpeakingFor.AParty([], speaker).Refusal is SpeaksForNoParty);

    [Fact]
    public void What_a_partner_entered_it_alone_takes_back_and_what_a_paper_says_nobody() => Laws.Hold(Speakers, speaker =>
        SpeakingFor.WhoEnteredIt(Partners[0], "", speaker).IsRefused == SpeakingFor.APartner(Partners[0], "", speaker).IsRefused
        && SpeakingFor.WhoEnteredIt(null, "", speaker).Refusal is EnteredByNoPartner);

    [Fact]
    public void The_partnerships_own_team_speaks_for_no_partner() => Laws.Hold(Speakers, speaker =>
        SpeakingFor.ThePartnership(speaker).IsRefused || Partners.All(p => SpeakingFor.APartner(p, "", speaker).IsRefused));

    [Fact]
    public void Who_holds_a_post_at_a_partner_is_not_the_team() =>
        Assert.IsType<OnlyTheTeam>(SpeakingFor.ThePartnership(new Speaker(Partners[0], "programme-director", "UCLH as Programme director")).Refusal);
}
