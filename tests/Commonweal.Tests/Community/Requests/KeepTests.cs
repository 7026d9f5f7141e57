using Commonweal.Domain.Community.Keeping;
using Commonweal.Tests.Community.Complaints;
using Commonweal.Tests.Community.Keeping;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Community.Requests;

public sealed class KeepTests(TestDatabases databases, Sites sites) : IClassFixture<Sites>
{
    [Theory, BothDatabases]
    [Trait("Requirement", "LAW-29")]
    public async Task Once_its_time_is_over_who_asked_is_gone_from_the_database_and_the_disclosure_log_stays(Engine engine)
    {
        // A site of its own: on a shared one the other tests of this class ask with the same words.
        await using var site = await TestSite.StartAsync(databases, engine);
        using var resident = site.NewVisitor();
        var reference = await resident.AskAsync();
        using var officer = await site.SignInAsAsync("information-governance");
        await officer.StepAsync(reference, "answer", Asking.Answer());
        var keep = $"{Asking.Ours}/{reference}/keep";
        var early = await officer.PageAsync(keep);
        site.MoveTo(new(2020, 10, 10));

        var due = await officer.TextAsync("/today");
        var after = await officer.SendAndReadAsync((await officer.PageAsync(keep)).FormOf("Remove"), ("Input.Sure", "yes"));
        var log = await resident.TextAsync($"{Asking.Front}?format=csv");

        Assert.Contains(new KeptForLonger(new(2020, 10, 9)).Sentence, early.MainText(), StringComparison.Ordinal);
        Assert.Contains("what residents wrote is due for removal", due, StringComparison.Ordinal);
        Assert.Contains("What was asked has been removed", after.MainText(), StringComparison.Ordinal);
        Assert.Contains(reference, log, StringComparison.Ordinal);
        Assert.Empty(await site.PlacesOfAsync(Asking.Name));
        Assert.Empty(await site.PlacesOfAsync(Asking.Marker));
    }

    [Fact]
    public async Task A_holder_that_was_told_keeps_nothing_and_removes_nothing()
    {
        var site = await sites.DemonstrationAsync();
        using var resident = site.NewVisitor();
        var reference = await resident.AskAsync();
        using var officer = await site.SignInAsAsync("information-governance");
        await officer.StepAsync(reference, "tell", ("Input.To", "north-middlesex"), ("Input.Words", "They bought lifts with us."));
        using var told = await site.SignInAsAsync("north-middlesex-information");

        var page = await told.PageAsync($"{Asking.Ours}/{reference}/keep");

        Assert.Null(page.FormOf("PutOff"));
        Assert.Contains("A request is answered by the information-governance lead of the organisation that was asked", page.MainText(), StringComparison.Ordinal);
    }
}
