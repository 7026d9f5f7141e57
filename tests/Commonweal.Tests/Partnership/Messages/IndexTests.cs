namespace Commonweal.Tests.Partnership.Messages;

public sealed class IndexTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "COM-07")]
    public async Task The_messages_are_listed_with_how_many_partners_told_their_staff()
    {
        using var visitor = (await sites.DemonstrationAsync()).NewVisitor();

        var table = (await visitor.PageAsync("/partnership/messages")).Table("Messages");

        Assert.StartsWith("0 of ", table.Cell("Why we work together", "Partners that briefed their staff on it"), StringComparison.Ordinal);
    }
}
