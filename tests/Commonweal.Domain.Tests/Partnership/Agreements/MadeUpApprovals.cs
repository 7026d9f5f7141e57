using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Domain.Partnership.Partners;

namespace Commonweal.Domain.Tests.Partnership.Agreements;

/// <summary>One partner, its cabinet, one version put forward on 1 May 2017, and approvals of it.</summary>
public static class MadeUpApprovals
{
    public static DateOnly PublishedOn { get; } = new(2017, 5, 1);

    public static DateOnly Today { get; } = new(2017, 10, 9);

    public static PartnerId Partner { get; } = new(new Guid(1, 0, 0, new byte[8]));

    public static ExactText Text { get; } = ExactText.From("Each partner decides for itself.");

    public static TextHash OtherHash { get; } = TextHash.Of("Another text.");

    public static SovereignBody Cabinet { get; } = Body(Partner, SovereignBodyKind.Cabinet);

    public static SovereignBody Body(PartnerId partner, SovereignBodyKind kind) => new()
    {
        Id = new SovereignBodyId(new Guid(2, 0, 0, new byte[8])), PartnerId = partner, Slug = "a-body", Name = "The body", Kind = kind, Provenance = Provenance.OfAnAct(),
    };

    public static AgreementVersion Version(int number = 1, string? text = null) => new()
    {
        Id = new AgreementVersionId(new Guid(3, 0, (short)number, new byte[8])),
        AgreementId = new AgreementId(new Guid(4, 0, 0, new byte[8])),
        Number = number,
        Title = "The agreement",
        Text = text ?? Text.Text,
        Hash = ExactText.From(text ?? Text.Text).Hash,
        PublishedOn = PublishedOn,
        KnownFrom = DateTime.UnixEpoch,
        Provenance = Provenance.OfAnAct(),
    };

    public static Approval Approval(DateOnly? date, TextHash? hash, string? condition = null, DateOnly? notedOn = null, short number = 1, SovereignBodyId? body = null) => new()
    {
        Id = new ApprovalId(new Guid(5, 0, number, new byte[8])),
        AgreementVersionId = Version().Id,
        PartnerId = Partner,
        BodyId = body,
        Date = date,
        NotedOn = notedOn,
        Hash = hash,
        Condition = condition,
        KnownFrom = DateTime.UnixEpoch,
        Provenance = Provenance.OfAnAct(),
    };

    public static ApprovalFollowUp FollowUp(Approval approval, FollowUpKind kind, DateOnly on) => new()
    {
        ApprovalId = approval.Id, Kind = kind, On = on, Words = "As minuted.", KnownFrom = DateTime.UnixEpoch,
    };
}
