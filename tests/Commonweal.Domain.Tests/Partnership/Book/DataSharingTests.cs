using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Domain.Partnership.Book;
using static Commonweal.Domain.Tests.Partnership.Book.BookMaker;

namespace Commonweal.Domain.Tests.Partnership.Book;

/// <summary>Another's data is seen only as a clause in force between both allows.</summary>
public sealed class DataSharingTests
{
    private static readonly DateOnly AfterTerm = Expires.AddDays(1);
    private static readonly DataAsked Asked = new(Trust, "hospital", "direct-care", "clinician", "diagnoses");

    private readonly BookMaker maker = new();
    private readonly AgreementVersion version;

    public DataSharingTests()
    {
        version = maker.Agree("Sharing", AgreementKind.InformationSharing, [Council, Ccg, Trust]);
        maker.Clause(version, "I4", new SharesData("direct-care", "hospital", ["clinician", "social-worker"], ["diagnoses", "documents", "sexual-health"])
        {
            FromPartners = [Trust],
            ToPartners = [Council],
            Exclusions = ["sexual-health"],
            ByRole = [new RoleExclusion("social-worker", ["documents"])],
        });
        maker.Clause(version, "C7.1", new SharesData("solving-problems", "monthly-figures", ["finance-lead"], ["finance"]) { NotFor = ["bidding"] });
    }

    private static ViewRecord View(DataAsked? data = null, PartnerId? viewer = null, KindOfView view = KindOfView.Ordinary) =>
        new(viewer ?? Council, data ?? Asked, view, "she is in my care");

    private AgreementBook Approved()
    {
        maker.ApproveEach(version, Begins, Council, Ccg, Trust);
        return maker.Book();
    }

    [Fact]
    [Trait("Requirement", "DSA-01")]
    public void A_sharing_agreement_in_force_for_both_lets_one_see_what_the_other_holds()
    {
        var permission = Approved().Permits(View(), Today).Value;

        Assert.Equal("clause I4 of the information sharing agreement “Sharing”", permission.Basis.InWords);
    }

    [Fact]
    [Trait("Requirement", "DSA-01")]
    public void It_must_be_in_force_for_the_holder_and_for_the_viewer()
    {
        maker.ApproveEach(version, Begins, Council);

        Assert.Contains("The Trust has not approved", maker.Book().Permits(View(), Today).Refusal!.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Ones_own_records_need_no_clause() =>
        Assert.Equal(new OwnPower(Trust), maker.Book().Permits(View(viewer: Trust), Today).Value.Basis);

    [Fact]
    [Trait("Requirement", "DSA-03")]
    [Trait("Requirement", "LAW-31")]
    public void What_the_clause_does_not_say_is_refused_and_says_which_part()
    {
        var book = Approved();

        Assert.IsType<PurposeNotCovered>(book.Permits(View(Asked with { Purpose = "research" }), Today).Refusal);
        Assert.IsType<RoleNotCovered>(book.Permits(View(Asked with { Role = "chair" }), Today).Refusal);
        Assert.IsType<DataClassNotCovered>(book.Permits(View(Asked with { DataClass = "letters" }), Today).Refusal);
        Assert.IsType<NotAmongThoseSharing>(book.Permits(View(viewer: Ccg), Today).Refusal);
        Assert.IsType<NoClauseSharesData>(book.Permits(View(Asked with { Source = "cellar" }), Today).Refusal);
    }

    [Fact]
    public void Excluded_classes_are_never_shared_even_in_an_emergency()
    {
        var book = Approved();

        Assert.IsType<DataClassNotCovered>(book.Permits(View(Asked with { DataClass = "sexual-health" }, view: KindOfView.Emergency), Today).Refusal);
        Assert.IsType<DataClassNotCovered>(book.Permits(View(Asked with { DataClass = "documents", Role = "social-worker" }), Today).Refusal);
        Assert.False(book.Permits(View(Asked with { DataClass = "documents" }), Today).IsRefused);
    }

    [Fact]
    [Trait("Requirement", "DSA-01")]
    public void After_the_term_the_ordinary_view_stops_and_the_emergency_view_stays_timed_and_reviewed()
    {
        var book = Approved();

        Assert.False(book.Permits(View(), Expires).IsRefused);
        Assert.IsType<SharingPastTerm>(book.Permits(View(), AfterTerm).Refusal);
        var cautions = book.Permits(View(view: KindOfView.Emergency), AfterTerm).Value.Cautions;
        Assert.Contains(cautions, c => c is TimedAndReviewed { Sentence.Length: > 0 });
        Assert.Contains(cautions, c => c is PastTerm);
    }

    [Fact]
    public void After_a_withdrawal_even_the_emergency_view_is_gone()
    {
        maker.Approve(version, Council, Begins);
        maker.Follow(maker.Approve(version, Trust, Begins), FollowUpKind.Withdrawn, Today);

        Assert.True(maker.Book().Permits(View(view: KindOfView.Emergency), Today).IsRefused);
    }

    [Fact]
    public void Open_book_figures_go_to_every_party_and_never_into_a_bid()
    {
        var book = Approved();
        var figures = new DataAsked(Ccg, "monthly-figures", "solving-problems", "finance-lead", "finance");

        Assert.False(book.Permits(new ShareData(Trust, figures, "this month's"), Today).IsRefused);
        Assert.IsType<PurposeNotCovered>(book.Permits(new ShareData(Trust, figures with { Purpose = "bidding" }, "to win"), Today).Refusal);
        Assert.IsType<SharingPastTerm>(book.Permits(new ShareData(Trust, figures, "this month's"), AfterTerm).Refusal);
        Assert.IsType<OwnPower>(book.Permits(new ShareData(Ccg, figures, "to itself"), Today).Value.Basis);
    }

    [Fact]
    public void What_a_law_of_the_day_allows_rests_on_its_section()
    {
        maker.Statutes.Add(new Statute
        {
            Section = "Care Act 2014 s.45", Sentence = "A safeguarding board may ask for information.", From = new(2015, 4, 1), Provenance = new("Care Act 2014"),
        });
        var act = new ShareData(Council, Asked, "a safeguarding enquiry") { Statute = "Care Act 2014 s.45" };
        var book = maker.Book();

        Assert.Equal("Care Act 2014 s.45", Assert.IsType<StatuteBasis>(book.Permits(act, Today).Value.Basis).InWords);
        Assert.IsType<StatuteDoesNotStand>(book.Permits(act, new DateOnly(2015, 3, 31)).Refusal);
        Assert.IsType<StatuteDoesNotStand>(book.Permits(act with { Statute = "The Law of the Sea" }, Today).Refusal);
    }
}
