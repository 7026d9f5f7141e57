using Commonweal.Domain.Governance.Decisions;
using Commonweal.Domain.Governance.Meetings;

namespace Commonweal.Domain.Tests.Governance.Decisions;

public sealed class BacklogTests
{
    [Fact]
    [Trait("Requirement", "BRD-23")]
    public void What_a_body_must_still_approve_waits_for_it_until_it_stands_on_an_agenda()
    {
        var matter = new Matter().Agreed(Matter.Cabinet);

        var waiting = Assert.Single(Backlog.Of(Matter.Cabinet, [matter.Now], new HashSet<string>()));
        Assert.Equal((matter.Now.Decision.Slug, AskedFor.Approve), (waiting.Matter, waiting.AskedFor));
        Assert.Empty(Backlog.Of(Matter.Cabinet, [matter.Now], new HashSet<string> { matter.Now.Decision.Slug }));
        Assert.Empty(Backlog.Of(Matter.TrustBoard, [matter.Now], new HashSet<string>()));
    }

    [Fact]
    public void What_a_body_has_decided_does_not_wait_for_it()
    {
        var matter = new Matter().Agreed(Matter.FirstGoverningBody, Matter.SecondGoverningBody);
        Assert.Null(matter.Record(Matter.FirstGoverningBody));

        Assert.Empty(Backlog.Of(Matter.FirstGoverningBody, [matter.Now], new HashSet<string>()));
        Assert.Single(Backlog.Of(Matter.SecondGoverningBody, [matter.Now], new HashSet<string>()));
    }

    [Fact]
    public void The_forum_is_asked_to_agree_what_it_has_not_agreed_yet() =>
        Assert.Equal(AskedFor.Agree, Assert.Single(Backlog.Of(Matter.Forum, [new Matter().Ready("Text one", Matter.Cabinet).Now], new HashSet<string>())).AskedFor);
}
