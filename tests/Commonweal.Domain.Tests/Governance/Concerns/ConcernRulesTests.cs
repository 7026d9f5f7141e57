using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Concerns;
using static Commonweal.Domain.Tests.Governance.Concerns.MadeUpConcern;

namespace Commonweal.Domain.Tests.Governance.Concerns;

public sealed class ConcernRulesTests
{
    private static readonly string[] Known = ["open-book", "people-first"];

    [Theory]
    [InlineData("chair")]
    [InlineData("council-leader")]
    [InlineData("chief-executive")]
    [InlineData("accountable-officer")]
    [Trait("Requirement", "MON-01")]
    public void A_chair_or_chief_executive_raises_it(string role) => Assert.Null(Raise(role: role));

    [Fact]
    [Trait("Requirement", "MON-01")]
    public void Nobody_else_does() => Assert.IsType<OnlyChairsAndChiefExecutives>(Raise(role: "recorder"));

    [Fact]
    [Trait("Requirement", "MON-01")]
    public void It_comes_with_evidence() => Assert.IsType<ConcernNeedsEvidence>(Raise(files: 0));

    [Fact]
    [Trait("Requirement", "COM-03")]
    public void It_cites_a_behaviour_that_the_agreement_names()
    {
        Assert.IsType<ConcernCitesABehaviour>(Raise(behaviours: []));
        Assert.IsType<ConcernCitesABehaviour>(Raise(behaviours: ["open-book", "invented"]));
    }

    [Fact]
    public void It_is_about_another_than_those_who_raise_it()
    {
        Assert.IsType<ConcernAboutItself>(Raise(subject: Ccg));
        Assert.IsType<ConcernAboutItself>(Raise(with: [Trust]));
    }

    [Fact]
    public void It_says_what_happened() => Assert.IsType<StepNeedsWords>(Raise(words: ""));

    private static Refusal? Raise(string role = "chair", int files = 1, string[]? behaviours = null, PartnerId? subject = null, PartnerId[]? with = null, string words = "It was so.") => ConcernRules.MayRaise(
        new Concern { Id = TheConcern.Id, Reference = "abc", SubjectId = subject ?? Trust, RaisedBy = Ccg, RaisedOn = Today, Behaviours = behaviours ?? ["open-book"], KnownFrom = TheConcern.KnownFrom },
        with ?? [Council], words, files, Known, Head(Ccg, role)).Refusal;
}
