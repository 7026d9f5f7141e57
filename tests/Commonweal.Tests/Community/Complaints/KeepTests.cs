using Commonweal.Domain.Community.Keeping;
using Commonweal.Tests.Community.Keeping;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Community.Complaints;

public sealed class KeepTests(TestDatabases databases, Sites sites) : IClassFixture<Sites>
{
    private const string Words = "The periwinkle staircase was never swept.";
    private const string Added = "My neighbour Osric saw the marigold door.";

    [Theory, BothDatabases]
    [Trait("Requirement", "CMP-02")]
    public async Task Once_its_time_is_over_what_was_written_is_gone_from_the_database_and_that_there_was_a_complaint_stays(Engine engine)
    {
        // A site of its own: on a shared one the other tests of this class ask with the same words.
        await using var site = await TestSite.StartAsync(databases, engine);
        using var resident = site.NewVisitor();
        using var manager = await site.SignInAsAsync(Complaining.Manager);
        var (follow, reference) = await AnsweredAsync(resident, manager);
        var early = await manager.PageAsync($"{Complaining.Ours}/{reference}/keep");
        Assert.NotEmpty(await site.PlacesOfAsync(Words));
        site.MoveTo(new(2027, 10, 10));

        var due = await manager.PageAsync("/community/keeping");
        var unsure = await manager.SendAndReadAsync((await manager.PageAsync($"{Complaining.Ours}/{reference}/keep")).FormOf("Remove"));
        var after = await manager.SendAndReadAsync(unsure.FormOf("Remove"), ("Input.Sure", "yes"));
        var told = await resident.PageAsync(follow);

        Assert.Contains(new KeptForLonger(new(2027, 10, 9)).Sentence, early.MainText(), StringComparison.Ordinal);
        Assert.Contains("One is due for removal.", due.MainText(), StringComparison.Ordinal);
        Assert.Contains("It cannot be undone", unsure.ProblemAt("Input.Sure"), StringComparison.Ordinal);
        Assert.Contains("What was written was removed 10 October 2027", after.MainText(), StringComparison.Ordinal);
        Assert.Contains("Acknowledged 9 October 2017", after.MainText(), StringComparison.Ordinal);
        Assert.Contains("because its time was over", told.MainText(), StringComparison.Ordinal);
        Assert.Empty(await site.PlacesOfAsync(Words));
        Assert.Empty(await site.PlacesOfAsync(Added));
    }

    [Fact]
    [Trait("Requirement", "CMP-02")]
    public async Task An_inquest_puts_its_removal_off_until_that_is_over()
    {
        var site = await sites.DemonstrationAsync();
        using var resident = site.NewVisitor();
        using var manager = await site.SignInAsAsync(Complaining.Manager);
        var (_, reference) = await AnsweredAsync(resident, manager);
        var keep = $"{Complaining.Ours}/{reference}/keep";

        var empty = await manager.SendAndReadAsync((await manager.PageAsync(keep)).FormOf("PutOff"));
        var held = await manager.SendAndReadAsync((await manager.PageAsync(keep)).FormOf("PutOff"), ("Input.Reason", "Inquest"), ("Input.Words", "The coroner's file of May."));
        site.MoveTo(new(2030, 1, 1));
        var later = await manager.PageAsync(keep);
        var released = await manager.SendAndReadAsync(later.FormOf("NoLongerPutOff"));
        var free = await manager.PageAsync(keep);
        site.MoveTo(new(2017, 10, 9));

        Assert.Equal(2, empty.Problems().Count);
        Assert.Contains("Removal put off since 9 October 2017. An inquest", held.MainText(), StringComparison.Ordinal);
        Assert.Contains(new RemovalIsPutOff(new(HoldReason.Inquest, new(2017, 10, 9))).Sentence, later.MainText(), StringComparison.Ordinal);
        Assert.Null(later.FormOf("Remove"));
        Assert.Contains("Removal no longer put off", released.MainText(), StringComparison.Ordinal);
        Assert.NotNull(free.FormOf("Remove"));
    }

    private static async Task<(string Follow, string Reference)> AnsweredAsync(Visitor resident, Visitor manager)
    {
        var (follow, reference) = await resident.ComplainAsync(("Input.Words", Words));
        await resident.SendAndReadAsync((await resident.PageAsync(follow)).FormOf("Add"), ("Input.Words", Added));
        await manager.HandleAsync(reference, "acknowledge", ("Input.Words", "It has come."));
        await manager.HandleAsync(reference, "plan", [("Input.Words", "A look."), .. Forms.Day("Input.AnswerBy", 9, 11, 2017)]);
        await manager.HandleAsync(reference, "answer", ("Input.Words", "We are sorry."));
        return (follow, reference);
    }
}
