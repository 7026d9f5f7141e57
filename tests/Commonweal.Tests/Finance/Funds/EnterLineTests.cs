using Commonweal.Domain.Finance.Funds;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.Funds;

public sealed class EnterLineTests(Sites sites) : IClassFixture<Sites>
{
    private const string Form = $"{FundPageTests.Fund}/lines/enter";

    [Theory, BothDatabases]
    [Trait("Requirement", "F-L2")]
    [Trait("Requirement", "F-L10")]
    public async Task A_function_that_the_law_keeps_out_is_refused_from_the_pool_and_entered_as_aligned_by_one_click(Engine engine)
    {
        using var manager = await (await sites.OnAsync(engine)).PoolManagerAsync();
        var form = Terms("Cataract surgery", "surgery", FundPart.Pool, TransferType.Section75Pool);

        var refused = await manager.SendFormAsync(Form, form);
        var entered = await manager.SendAndReadAsync(refused.Command(), ("Input.AsAligned", "true"));

        Assert.StartsWith(new KeptOutOfPools("Surgery", "").Sentence, refused.ProblemAt("Input.Part"), StringComparison.Ordinal);
        Assert.Equal("Cataract surgery", refused.Typed("Input.Name"));
        Assert.Equal("No transfer: each body spends its own", entered.Fact("How the money passes"));
        Assert.Equal("HWB 9 October 2017, minute 12", entered.Fact("What allows it"));
        Assert.Equal("Aligned", (await manager.PageAsync(FundPageTests.Fund)).Table("Lines").Cell("Cataract surgery", "Part"));
    }

    [Fact]
    [Trait("Requirement", "PAR-13")]
    public async Task Everything_that_is_wrong_is_said_at_once_and_the_partnership_has_no_money_of_its_own()
    {
        using var manager = await (await sites.DemonstrationAsync()).PoolManagerAsync();

        var empty = await manager.SendFormAsync(Form, ("Input.Origin", "haringey-and-islington-wellbeing-partnership"), ("Input.Part", "Pool"), ("Input.Transfer", "Section76"));
        var taken = await manager.SendFormAsync(Form, Terms("Supported living", "social-care", FundPart.Pool, TransferType.Section75Pool));

        Assert.StartsWith(new OriginPutsNothingIn().Sentence, empty.ProblemAt("Input.Origin"), StringComparison.Ordinal);
        Assert.StartsWith(new TransferDoesNotFit(FundPart.Pool, TransferType.Section76).Sentence, empty.ProblemAt("Input.Transfer"), StringComparison.Ordinal);
        Assert.Equal("Choose what is bought", empty.ProblemAt("Input.Kind"));
        Assert.Equal("Enter the day from which it holds", empty.ProblemAt("Input.From"));
        Assert.Equal("Say why it is booked so: an auditor asks", empty.ProblemAt("Input.TreatmentReason"));
        Assert.Contains(new LineNameTaken("Supported living").Sentence, taken.Errors(), StringComparison.Ordinal);
    }

    internal static (string, string)[] Terms(string name, string kind, FundPart part, TransferType transfer) =>
    [
        ("Input.Name", name), ("Input.Kind", kind), ("Input.Function", "Nhs"), ("Input.Origin", "haringey-ccg"), ("Input.Part", part.ToString()), ("Input.Transfer", transfer.ToString()), ("Input.Treatment", "SoleControl"),
        ("Input.TreatmentReason", "The CCG alone decides"), ("Input.Vat", "Nhs"), ("Input.Purpose", "Other"), .. Forms.Day("Input.From", 1, 10, 2017), ("Input.Basis", "HWB 9 October 2017, minute 12"),
    ];
}
