using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.AgreedAtTheOutset;
using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Tests.Partnership;
using FsCheck.Fluent;

namespace Commonweal.Domain.Tests.Governance.AgreedAtTheOutset;

/// <summary>Chief executives agree priorities and limits of risk sharing early, each for their own organisation (S1:195).</summary>
[Trait("Requirement", "DEC-12")]
public sealed class OutsetTermsTests
{
    private static readonly DateOnly Day = new(2017, 9, 1);
    private static readonly PartnerId Council = Papers.Partner("council");
    private static readonly PartnerId Trust = Papers.Partner("trust");
    private static readonly Speaker Team = new(null, "programme-director", "the team");

    [Theory]
    [InlineData("chief-executive", true)]
    [InlineData("accountable-officer", true)]
    [InlineData("recorder", false)]
    [InlineData("finance-lead", false)]
    public void Its_chief_executive_or_accountable_officer_agrees_for_a_partner_and_nobody_else(string role, bool may)
    {
        var outcome = Reading(Terms(1)).MayAgree(Council, "The Council", new Speaker(Council, role, "The Council"));

        Assert.Equal(may ? null : new ChiefExecutiveAgrees("The Council"), outcome.Refusal);
    }

    [Fact]
    public void Nobody_agrees_for_another() => Assert.IsType<ChiefExecutiveAgrees>(Reading(Terms(1)).MayAgree(Trust, "The Trust", new Speaker(Council, "chief-executive", "The Council")).Refusal);

    [Fact]
    public void A_change_is_another_version_with_its_reason_which_each_agrees_anew()
    {
        var agreed = Reading([Terms(1)], Agreed(Council, 1));
        var changed = Reading([Terms(1), Terms(2, "Winter first", "Winter came")], Agreed(Council, 1));

        Assert.Equal(new OutsetAgreedAlready("The Council", Day), agreed.MayAgree(Council, "The Council", new Speaker(Council, "chief-executive", "")).Refusal);
        Assert.Null(changed.Of(Council));
        Assert.Equal(new VersionNeedsReason(), agreed.MayPut(Terms(2, "Winter first"), Team).Refusal);
        Assert.Equal(new NothingChanged(1), agreed.MayPut(Terms(2, why: "None"), Team).Refusal);
        Assert.IsType<OnlyTheTeam>(agreed.MayPut(Terms(2, "Winter first", "Winter came"), new Speaker(Council, "chief-executive", "")).Refusal);
        Assert.Equal(new NothingPutYet("2018/19"), Reading([]).MayAgree(Council, "The Council", new Speaker(Council, "chief-executive", "")).Refusal);
    }

    [Fact]
    public void It_says_how_many_have_agreed_and_whether_that_was_before_the_year_began()
    {
        Assert.Equal("Nothing has been put to the chief executives yet", Reading([]).InWords([Council, Trust]));
        Assert.Equal("Agreed by 1 of 2 partners", Reading([Terms(1)], Agreed(Council, 1)).InWords([Council, Trust]));
        Assert.Equal("Agreed by all 2 partners before the year began", Reading([Terms(1)], Agreed(Council, 1), Agreed(Trust, 1)).InWords([Council, Trust]));
        Assert.Equal("Agreed by all 2 partners, the last on 1 April 2018, after the year began", Reading([Terms(1)], Agreed(Council, 1), Agreed(Trust, 1, new(2018, 4, 1))).InWords([Council, Trust]));
    }

    [Fact]
    public void Whatever_was_agreed_of_earlier_versions_only_the_last_counts() => Laws.Hold(
        from versions in Gen.Choose(1, 5)
        from given in Gen.Choose(1, 5)
        select (versions, given),
        c => Reading([.. Enumerable.Range(1, c.versions).Select(n => Terms(n))], Agreed(Council, c.given)).Of(Council) is not null == (c.given == c.versions));

    private static OutsetReading Reading(params OutsetTerms[] terms) => OutsetReading.On(2018, terms, [], new(2019, 1, 1));

    private static OutsetReading Reading(OutsetTerms[] terms, params OutsetAgreed[] agreed) => OutsetReading.On(2018, terms, agreed, new(2019, 1, 1));

    private static OutsetTerms Terms(int number, string priorities = "Care nearer home", string? why = null) =>
        new() { FinancialYear = 2018, Number = number, Priorities = priorities, Parameters = "At most £1", Why = why, On = Day, KnownFrom = default, Provenance = Provenance.OfAnAct() };

    private static OutsetAgreed Agreed(PartnerId partner, int number, DateOnly? on = null) => new() { FinancialYear = 2018, Number = number, PartnerId = partner, By = "Its head", On = on ?? Day, KnownFrom = default };
}
