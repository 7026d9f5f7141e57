using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.CommissioningIntentions;
using Commonweal.Domain.Governance.Decisions;
using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Domain.Tests.Governance.Decisions;
using FsCheck.Fluent;

namespace Commonweal.Domain.Tests.Governance.CommissioningIntentions;

/// <summary>Intentions are appraised by clinicians, rest on evidence, centre on people and are made with them, before the Board agrees them (S1:193).</summary>
public sealed class YearOfIntentionsTests
{
    private static readonly DateOnly Today = new(2017, 9, 1);
    private static readonly IntentionEntry[] Whole = [.. IntentionEntryKinds.Asked.Select((kind, i) => Entry(kind, i + 1))];

    [Fact]
    [Trait("Requirement", "DEC-07")]
    public void The_paper_goes_to_the_Board_exactly_when_nothing_that_is_asked_is_missing() => Laws.Hold(Gen.SubListOf(Whole), entries =>
    {
        var missing = IntentionEntryKinds.Asked.Count - entries.Count;
        return Year(entries).MaySend().Refusal switch
        {
            null => missing == 0,
            IntentionsLack lack => missing > 0 && lack.Lacks.Single().Split(';').Length == missing,
            _ => false,
        };
    });

    [Fact]
    [Trait("Requirement", "DEC-07")]
    public void Each_fault_is_named_with_its_intention()
    {
        var lack = Assert.IsType<IntentionsLack>(Year([.. Whole.Where(e => e.Kind is not (IntentionEntryKind.ClinicalAppraisal or IntentionEntryKind.LocalPeople))]).MaySend().Refusal);

        Assert.Equal("Foot care: no clinical lead has appraised it; local people have had no part in it", Assert.Single(lack.Lacks));
    }

    [Fact]
    public void An_intention_that_was_taken_out_holds_nothing_up_and_a_year_without_any_has_no_paper()
    {
        var none = Year([Entry(IntentionEntryKind.TakenOut, 9)]);

        Assert.Equal(new NoIntentionsYet("2018/19"), none.MaySend().Refusal);
        Assert.Equal(new IntentionIsTakenOut("Foot care"), none.MayAdd(none.All[0], Entry(IntentionEntryKind.Evidence, 10), Today).Refusal);
    }

    [Fact]
    public void What_was_put_right_no_longer_counts_and_is_put_right_once()
    {
        var year = Year([.. Whole, Entry(IntentionEntryKind.Evidence, 20, corrects: 2)]);
        var reading = year.All[0];

        Assert.Equal([20L], reading.Entries.Where(e => e.Kind == IntentionEntryKind.Evidence).Select(e => e.Id));
        Assert.Equal([2L], reading.PutRight.Select(e => e.Id));
        Assert.IsType<PutRightAlready>(year.MayAdd(reading, Entry(IntentionEntryKind.Evidence, 21, corrects: 2), Today).Refusal);
        Assert.IsType<PutRightAlready>(year.MayAdd(reading, Entry(IntentionEntryKind.WorkedUp, 22, corrects: 20), Today).Refusal);
        Assert.IsType<DecisionStillToCome>(year.MayAdd(reading, Entry(IntentionEntryKind.Evidence, 23), Today.AddDays(-1)).Refusal);
    }

    [Fact]
    [Trait("Requirement", "DEC-07")]
    public void Before_the_Board_and_once_agreed_it_is_fixed_and_withdrawn_it_may_change_again()
    {
        var before = Year(Whole, new Matter(DecisionSubject.Course).Ready());
        var agreed = Year(Whole, new Matter(DecisionSubject.Course).Agreed());
        var withdrawn = new Matter(DecisionSubject.Course).Ready();
        withdrawn.Do(StepKind.Withdrawn);

        Assert.Equal(new IntentionsAreFixed("2018/19", IntentionsState.BeforeTheBoard), before.MayEnter(Intention).Refusal);
        Assert.Equal(new IntentionsAreFixed("2018/19", IntentionsState.Agreed), agreed.MaySend().Refusal);
        Assert.NotNull(agreed.AgreedOn);
        Assert.Equal(IntentionsState.BeingWorkedUp, Year(Whole, withdrawn).State);
    }

    [Fact]
    public void The_paper_holds_every_intention_with_what_was_found_and_heard_and_where()
    {
        var paper = Year(Whole).MaySend().Value.Text;

        Assert.StartsWith("Commissioning intentions for 2018/19\n\n1. Foot care\n", paper, StringComparison.Ordinal);
        Assert.Contains("What local people said, and what changed (Somebody, 1 September 2017): Found", paper, StringComparison.Ordinal);
    }

    private static CommissioningIntention Intention { get; } = new()
    {
        Slug = "foot-care", FinancialYear = 2018, Service = "diabetes", Title = "Foot care", Words = "Nearer home", Group = "care-closer-to-home", EnteredOn = Today, KnownFrom = default, Provenance = Provenance.OfAnAct(),
    };

    private static YearOfIntentions Year(IReadOnlyList<IntentionEntry> entries, Matter? matter = null) => new(2018, [IntentionReading.Of(Intention, entries, Today)], matter?.Now);

    private static IntentionEntry Entry(IntentionEntryKind kind, long id, long? corrects = null) =>
        new() { Id = id, Intention = "foot-care", Kind = kind, Origin = "Somebody", Words = "Found", On = Today, Corrects = corrects, KnownFrom = default };
}
