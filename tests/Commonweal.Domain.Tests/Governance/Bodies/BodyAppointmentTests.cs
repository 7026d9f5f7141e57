using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Bodies;
using Commonweal.Domain.Tests.Governance.Decisions;

namespace Commonweal.Domain.Tests.Governance.Bodies;

/// <summary>A joint committee decides nothing until each authority has resolved to appoint to it.</summary>
public sealed class BodyAppointmentTests
{
    private static readonly DateOnly Day = new(2017, 10, 9);

    [Fact]
    [Trait("Requirement", "LAW-18")]
    public void It_decides_when_the_resolution_of_each_is_on_file_and_not_before()
    {
        Assert.IsType<JointBodyNotAppointed>(May(BodyKind.JointSubCommittee));
        Assert.Contains("of The CCG", May(BodyKind.JointSubCommittee, On(Matter.Council, Day), On(Matter.FirstCcg, null))!.Sentence, StringComparison.Ordinal);
        Assert.IsType<JointBodyNotAppointed>(May(BodyKind.JointSubCommittee, On(Matter.Council, Day), On(Matter.FirstCcg, Day.AddDays(1))));
        Assert.Null(May(BodyKind.JointSubCommittee, On(Matter.Council, Day), On(Matter.FirstCcg, Day)));
    }

    [Fact]
    [Trait("Requirement", "LAW-18")]
    public void Other_bodies_need_no_such_resolution() => Assert.Null(May(BodyKind.InformalForum));

    private static Refusal? May(BodyKind kind, params BodyAppointment[] appointments) => JointBodies.MayDecide("Joint Sub-Committee", kind, appointments, Day, p => p == Matter.Council ? "The Council" : "The CCG").Refusal;

    private static BodyAppointment On(PartnerId partner, DateOnly? day) => new() { Body = "joint", PartnerId = partner, On = day, Provenance = new Provenance(null, "Made up for a test") };
}
