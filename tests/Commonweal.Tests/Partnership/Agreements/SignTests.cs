using AngleSharp.Html.Dom;
using Commonweal.Domain.Partnership.Agreements;

namespace Commonweal.Tests.Partnership.Agreements;

/// <summary>A signatory is who signed in both places, each with the authority of its own body's approval.</summary>
public sealed class SignTests(Sites sites) : IClassFixture<Sites>
{
    private const string Main = "/partnership/agreements/partnership-agreement";
    private const string JointPost = "/partnership/agreements/joint-post-intermediate-care";
    private const string DirectCare = "/partnership/agreements/direct-care-sharing";

    [Fact]
    [Trait("Requirement", "PAR-03")]
    public async Task An_organisation_is_a_signatory_only_when_both_places_are_signed()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("whittington-recorder");
        var approval = $"{Main}/approvals/whittington-health";

        await SignAsync(recorder, approval, SignaturePlace.LeaderOrChair, 5, 7);
        Assert.Contains("One of two signatures recorded", (await recorder.PageAsync(approval)).Body());
        await SignAsync(recorder, approval, SignaturePlace.ChiefExecutive, 12, 7);

        Assert.Contains("Signatory since 12 July 2017", (await recorder.PageAsync(approval)).Body());
        Assert.Contains("One of two signatures recorded", (await recorder.PageAsync($"{approval}?asAt=2017-07-11")).Body());
        Assert.Contains("No signature recorded", (await recorder.PageAsync($"{approval}?asAt=2017-07-04")).Body());
    }

    [Fact]
    [Trait("Requirement", "AGR-04")]
    public async Task Without_an_approval_of_its_own_body_there_is_nothing_to_sign_with()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsync("islington-recorder", "Islington Council");

        var page = await recorder.PageAsync($"{JointPost}/approvals/islington-council/sign");

        Assert.Equal(new SignatureWithoutAuthority().Sentence, page.Problems()[0]);
        Assert.Contains("This rests on: S0 line 358", page.Problems());
        Assert.False(page.HasForm());
    }

    [Fact]
    [Trait("Requirement", "AGR-04")]
    public async Task When_the_approval_turns_out_to_be_entered_in_error_the_signatures_have_no_authority()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");
        var approval = $"{DirectCare}/approvals/haringey-council";
        await SignAsync(recorder, approval, SignaturePlace.LeaderOrChair, 2, 10);
        await SignAsync(recorder, approval, SignaturePlace.ChiefExecutive, 2, 10);
        Assert.Contains("Signatory since 2 October 2017", (await recorder.PageAsync(approval)).Body());

        var link = (await recorder.PageAsync(approval)).QuerySelector("a[href*='follow-up']")!.GetAttribute("href")!;
        await recorder.FillInAsync(link, [("Input.Kind", "EnteredInError"), .. PageText.On("Input.On", 4, 10, 2017), ("Input.Words", "Another agreement was meant")]);

        Assert.Contains("Signed in both places, without an authority in force for each", (await recorder.PageAsync(approval)).Body());
    }

    [Fact]
    public async Task A_place_is_signed_once()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");
        var approval = $"{JointPost}/approvals/haringey-council";
        await SignAsync(recorder, approval, SignaturePlace.LeaderOrChair, 2, 10);

        var page = await SignAsync(recorder, approval, SignaturePlace.LeaderOrChair, 3, 10);

        Assert.Equal([new PlaceIsSigned("A. Signer", new(2017, 10, 2)).Sentence], page.Problems());
    }

    [Fact]
    public async Task A_signature_still_to_come_is_none()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");

        var page = await SignAsync(recorder, $"{JointPost}/approvals/haringey-council", SignaturePlace.ChiefExecutive, 10, 10);

        Assert.Equal([new DecisionStillToCome(new(2017, 10, 10)).Sentence], page.Problems());
    }

    [Fact]
    [Trait("Requirement", "PAR-03")]
    public async Task The_two_places_bear_the_names_that_the_agreement_prints()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("whittington-recorder");

        var page = await recorder.PageAsync($"{DirectCare}/approvals/whittington-health/sign");

        Assert.Equal(["Council Leader or Chair", "Chief Executive or Accountable Officer"], page.QuerySelectorAll(".nhsuk-radios__label").Select(l => l.Words()));
    }

    private static async Task<IHtmlDocument> SignAsync(Visitor recorder, string approval, SignaturePlace place, int day, int month) =>
        await recorder.FillInAsync($"{approval}/sign", [("Input.Place", place.ToString()), ("Input.SignedBy", "A. Signer"), .. PageText.On("Input.SignedOn", day, month, 2017)]);
}
