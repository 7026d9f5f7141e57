using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Platform.Layout;

namespace Commonweal.Partnership.Agreements;

/// <summary>How an approval's state is drawn and said in a table.</summary>
public static class ApprovalShapes
{
    public static StateShape Shape(this ApprovalState state) => state switch
    {
        ApprovalState.Approved => StateShape.Good,
        ApprovalState.Noted or ApprovalState.Conditional => StateShape.Partly,
        ApprovalState.AnotherText => StateShape.Caution,
        ApprovalState.Withdrawn => StateShape.Bad,
        _ => StateShape.NotYet,
    };

    public static string InShort(this ApprovalState state) => state switch
    {
        ApprovalState.Approved => "Approved",
        ApprovalState.Noted => "Approval noted",
        ApprovalState.Conditional => "Approved on a condition",
        ApprovalState.AnotherText => "Approved another text",
        ApprovalState.Withdrawn => "Withdrawn",
        _ => "No approval recorded",
    };
}
