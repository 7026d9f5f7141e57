using Commonweal.Finance.Verify;
using Commonweal.Platform.Verify;

namespace Commonweal.Tests.Finance.Verify;

/// <summary>The cases of finance, to the penny, and the sentences of their contract that they do not show themselves.</summary>
public sealed class FinanceCasesTests
{
    private const string Fund = """
        "partners":[{"id":"a"},{"id":"b"}],"lines":[{"id":"P","part":"pool","origin":"a","budget":"10.00"}],
        "contributions":[{"partner":"a","part":"pool","amount":"6.00"},{"partner":"b","part":"pool","amount":"4.00"}]
        """;

    public static TheoryData<string> Cases => [.. Directory.EnumerateFiles(Repository.Path("tests", "Commonweal.Tests", "Finance", "Vectors"), "*.json").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal)];

    private static CaseRun Vectors => field ??= FinanceCases.Run(Repository.Path("tests", "Commonweal.Tests", "Finance", "Vectors"));

    [Theory]
    [MemberData(nameof(Cases))]
    [Trait("Requirement", "S75-13")]
    [Trait("Requirement", "CTL-01")]
    public void Each_case_holds_to_the_penny(string id) => Assert.Equal((CaseStatus.Pass, "", 0d), Vectors.Verdicts.Single(v => v.Id == id) is var v ? (v.Status, string.Join("; ", v.Differences), v.Worst) : default);

    /// <summary>The same cases may stand, newer, in a folder beside the repository.</summary>
    [Fact]
    public void Cases_beside_the_repository_hold_too()
    {
        var beside = Repository.Path("..", "shared", "vectors", "finance");
        Assert.Empty(Directory.Exists(beside) ? FinanceCases.Run(beside).Verdicts.Where(v => v.Status != CaseStatus.Pass).Select(v => v.Id) : []);
    }

    [Theory]
    [InlineData("""{"variant":"pro_rata_contributions"}""", "15.00", """{"pool_share":{"a":"3.00","b":"2.00"}}""")]
    [InlineData("""{"variant":"no_risk_share"}""", "15.00", """{"pool_share":{"a":"5.00","b":"0.00"}}""")]
    [InlineData("""{"variant":"tolerance","tolerance":"1.00","host":"b","above":{"variant":"single_bearer","bearer":"a"}}""", "5.00", """{"pool_share":{"a":"-4.00","b":"-1.00"}}""")]
    [InlineData("""{"variant":"capped","caps":{"a":"1.00"},"excess":"b"}""", "15.00", """{"pool_share":{"a":"1.00","b":"4.00"},"unallocated_escalate":"0.00"}""")]
    [InlineData("""{"variant":"pro_rata_contributions","underspend":{"carry_forward_up_to":"2.00"}}""", "5.00", """{"carry_forward":{"a":"1.20","b":"0.80"},"carry_forward_total":"2.00"}""")]
    [InlineData("""{"variant":"pro_rata_contributions","savings_excess":"return_to_originator"}""", "10.00", """{"rule":"words","identity":"words","savings_excess":"0.00"}""")]
    public void A_risk_share_is_read_as_it_is_written(string share, string spend, string expected) =>
        Assert.Equal(CaseStatus.Pass, Run($$"""{"kind":"year_end",{{Fund}},"spend":[{"line":"P","amount":"{{spend}}"}],"risk_share":{{share}},"expected":{{expected}}}""").Status);

    [Fact]
    public void Nothing_to_share_by_is_no_basis() => Assert.Equal(
        CaseStatus.Pass,
        Run("""{"kind":"memorandum_account","contributions":{"a":"1.00"},"expenditure":{},"share_basis":{"a":"0.00"},"expected":{"error":"no_basis"}}""").Status);

    [Theory]
    [InlineData("""{"kind":"year_end","expected":{}}""", "the case has no")]
    [InlineData("""{"kind":"tea_leaves","expected":{}}""", "the kind 'tea_leaves' is not known")]
    [InlineData("""{"kind":"cells","cells":[{"kind":"smell","raw":"x"}],"expected":{}}""", "'smell' is no kind of cell")]
    [InlineData("""{"kind":"validate","setup":{},"commands":[{"op":"dance"}],"expected":{}}""", "the command 'dance' is not known")]
    [InlineData("""{"kind":"forecast","plan_annual":"1.5","expected":{}}""", "'1.5' is no sum of pounds with two decimals.")]
    [InlineData("""{"kind":"vat_regime","cases":[{"host_type":"circus","net":"1.00","vat":"1.00"}],"expected":{}}""", "'circus'")]
    public void What_cannot_be_worked_out_fails_with_its_reason(string text, string reason)
    {
        var verdict = Run(text);

        Assert.Equal(CaseStatus.Fail, verdict.Status);
        Assert.Contains(reason, verdict.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Errors_of_a_return_are_a_set()
    {
        const string Return = """
            "setup":{"first_row":2,"lines":{},"commentary_amount":"1.00","commentary_percent":"5","commentary_floor":"1.00"},"rows":[{"line":"X"},{"line":"Y"}]
            """;

        Assert.Equal(CaseStatus.Pass, Run($$$"""{"kind":"return_validation",{{{Return}}},"expected":{"errors":[{"cell":"A3","code":"unknown_line"},{"cell":"A2","code":"unknown_line"}]}}""").Status);
        Assert.Equal(
            [new("errors", "B9 blank", "NA"), new("errors", "NA", "A3 unknown_line")],
            Run($$$"""{"kind":"return_validation",{{{Return}}},"expected":{"errors":[{"cell":"B9","code":"blank"},{"cell":"A2","code":"unknown_line"}]}}""").Differences);
    }

    [Fact]
    public void A_refused_command_changes_nothing_and_gives_the_code_of_the_cases()
    {
        var verdict = Run("""
            {"kind":"validate","setup":{"lines":[{"id":"P","part":"pool","origin":"a","budget":"1.00"},{"id":"Q","part":"pool","origin":"b","budget":"1.00"}],"locked_through":"2017-06","delegated_virement_limit":"0.50"},
             "commands":[{"op":"virement","frm":"P","to":"Q","amount":"0.51"},{"op":"virement","frm":"P","to":"Q","amount":"0.50"},{"op":"virement","frm":"Z","to":"Z","amount":"0.505"},
                         {"op":"restate","period":"2017-06","line":"P","amount":"1.00","reason":"why"},{"op":"restate","period":"2017-06","line":"P","amount":"1.00","reason":"why"},
                         {"op":"contribution_variation","partner":"a","line":"P","amount":"-0.25","approvals":["b","a"]}],
             "expected":{"results":[{"ok":false,"code":"over_delegated_limit"},{"ok":true,"budgets":{"P":"0.50","Q":"1.50"}},{"ok":false,"code":"more_than_two_decimals"},
                         {"ok":true,"version":2},{"ok":true,"version":3,"original_kept":true},{"ok":true,"budgets":{"P":"0.25"}}]}}
            """);

        Assert.Equal((CaseStatus.Pass, 14), (verdict.Status, verdict.Compared));
    }

    /// <summary>Every reason that a fund refuses for has a code, so that none surprises whoever runs cases of their own.</summary>
    [Fact]
    public void Every_refusal_of_a_command_has_a_code() => Assert.Equal(
        CaseStatus.Pass,
        Run("""
            {"kind":"validate","setup":{"bodies":{"a":"council","b":"ccg","t":"nhs_trust","f":"gp_federation"},"required":["x","y"]},
             "commands":[{"op":"open_pool","partners":["f","a","q"]},{"op":"open_pool","partners":["a","t"],"contracting_commissioners":["b","z"],"consents":["b"]},{"op":"open_pool","partners":["a","b"],"host":"t"},
                         {"op":"activate","present":[]},{"op":"activate","present":["x","y"],"host":"a","pool_manager_employer":"b"},{"op":"file_quarterly","has":["expenditure"]}],
             "expected":{"results":[{"code":"not_a_prescribed_body:f,q"},{"code":"nhs_trust_consent_missing:z"},{"code":"host_not_a_partner"},{"code":"missing:x,y"},{"code":"pool_manager_not_officer_of_host"},
                         {"code":"missing:income,effectiveness_information"}]}}
            """).Status);

    private static CaseVerdict Run(string text)
    {
        var folder = Directory.CreateTempSubdirectory("commonweal-cases-");
        File.WriteAllText(Path.Combine(folder.FullName, "case.json"), text.Replace("{\"kind\"", "{\"id\":\"one\",\"kind\"", StringComparison.Ordinal));
        var run = FinanceCases.Run(folder.FullName);
        folder.Delete(recursive: true);
        return run.Verdicts.Single();
    }
}
