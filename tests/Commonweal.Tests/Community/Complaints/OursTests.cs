using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Community.Complaints;

public sealed class OursTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "CMP-02")]
    public async Task A_manager_sees_the_complaints_of_the_own_organisation_and_no_others()
    {
        var site = await sites.DemonstrationAsync();
        using var resident = site.NewVisitor();
        var (_, reference) = await resident.ComplainAsync();
        using var own = await site.SignInAsAsync("whittington-complaints");
        using var other = await site.SignInAsAsync("islington-complaints");

        Assert.Contains(reference, (await CsvFile.ReadAsync(own, $"{Complaining.Ours}?format=csv")).Column("Reference"));
        Assert.Contains(reference, await own.TextAsync("/api/complaints"), StringComparison.Ordinal);
        Assert.Contains($"Complaint {reference}", (await own.PageAsync("/today")).Body(), StringComparison.Ordinal);
        Assert.DoesNotContain(reference, await other.TextAsync("/today"), StringComparison.Ordinal);
        Assert.DoesNotContain(reference, await other.TextAsync(Complaining.Ours), StringComparison.Ordinal);
        Assert.DoesNotContain(reference, await other.TextAsync("/api/complaints"), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "CMP-02")]
    public async Task Several_organisations_named_with_consent_see_it_at_once()
    {
        var site = await sites.DemonstrationAsync();
        using var resident = site.NewVisitor();
        using var response = await resident.SendAsync((AngleSharp.Html.Dom.IHtmlFormElement)(await resident.PageAsync(Complaining.Form)).QuerySelector("main form[data-command]")!,
            [.. Complaining.Fields(("Input.Share", "Yes")), ("Input.Partners", "islington-council")]);
        var reference = (await resident.PageAsync(response.Headers.Location!.ToString())).QuerySelector(".nhsuk-caption-xl").Words()["Reference ".Length..];
        using var trust = await site.SignInAsAsync("whittington-complaints");
        using var council = await site.SignInAsAsync("islington-complaints");

        Assert.Contains(reference, await trust.TextAsync(Complaining.Ours), StringComparison.Ordinal);
        Assert.Contains(reference, await council.TextAsync(Complaining.Ours), StringComparison.Ordinal);
    }
}
