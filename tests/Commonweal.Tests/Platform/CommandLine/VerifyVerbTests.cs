using System.Text.RegularExpressions;
using Commonweal.Platform;
using Commonweal.Platform.Persistence;

namespace Commonweal.Tests.Platform.CommandLine;

/// <summary>The verb as a script runs it: its lines and exit codes are a contract. It is given a database that does not answer, and never asks it.</summary>
public sealed partial class VerifyVerbTests : IDisposable
{
    private const string Right = """{"id":"b-right","kind":"vat_regime","title":"A right one","cases":[{"id":"x","host_type":"council","net":"1.00","vat":"0.20"}],"expected":{"results":[{"cost_to_pool":"1.00"}]}}""";

    private readonly string folder = Directory.CreateTempSubdirectory("commonweal-verify-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Cases_that_hold_are_exit_code_0_in_ordinal_order_of_id_with_the_totals_last()
    {
        Write("1.json", Right.Replace("b-right", "a", StringComparison.Ordinal));
        Write("2.json", Right.Replace("b-right", "B", StringComparison.Ordinal));
        Write("index.json", "[]");
        Write("README.md", "# Cases");

        var (exitCode, lines, errors) = await VerifyAsync();

        Assert.Equal((0, ""), (exitCode, errors));
        Assert.Equal(["pass\tB\tvat_regime\tn=1\tworst=0\tA right one", "pass\ta\tvat_regime\tn=1\tworst=0\tA right one"], lines[..2]);
        Assert.Matches(Totals(), lines[2]);
        Assert.StartsWith("total=2 pass=2 fail=0 known=0 skip=0 worst=0 seconds=", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_expectation_is_exit_code_1_with_what_differs_below_its_line()
    {
        Write("1.json", Right);
        Write("2.json", Right.Replace("b-right", "a-wrong", StringComparison.Ordinal).Replace("\"cost_to_pool\":\"1.00\"", "\"cost_to_pool\":\"2.00\",\"joy\":\"1\"", StringComparison.Ordinal));

        var (exitCode, lines, _) = await VerifyAsync();

        Assert.Equal(1, exitCode);
        Assert.Equal(["fail\ta-wrong\tvat_regime\tn=2\tworst=0\t2 differ: A right one", "  results[0].cost_to_pool\texpected=2.00\tgot=1.00", "  results[0].joy\texpected=1\tgot=NA"], lines[..3]);
        Assert.StartsWith("pass\tb-right\t", lines[3], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_many_differences_twenty_are_named()
    {
        var many = string.Join(',', Enumerable.Range(1, 23).Select(i => $"\"k{i}\":1"));
        Write("1.json", $$$"""{"id":"a","kind":"vat_regime","cases":[],"expected":{{{{many}}}}}""");

        var lines = (await VerifyAsync()).Lines;

        Assert.Equal((23, "  +3 more"), (lines.Length, lines[21]));
    }

    [Fact]
    public async Task An_unknown_kind_fails_and_the_run_goes_on()
    {
        Write("1.json", """{"id":"a","kind":"tea_leaves","expected":{}}""");
        Write("2.json", Right);

        var (exitCode, lines, _) = await VerifyAsync();

        Assert.Equal((1, "fail\ta\ttea_leaves\tn=0\tworst=0\tthe kind 'tea_leaves' is not known"), (exitCode, lines[0]));
        Assert.StartsWith("pass\tb-right\t", lines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{"id":"a","kind":"cells"}""")]
    [InlineData("""{"id":"a","expected":{}}""")]
    [InlineData("""{"id":7,"kind":"cells","expected":{}}""")]
    [InlineData("""{"id":"a","id":"b","kind":"cells","cells":[],"expected":{}}""")]
    public async Task A_file_that_is_no_case_is_exit_code_2_and_named_and_the_others_still_run(string text)
    {
        Write("bad.json", text);
        Write("good.json", Right);

        var (exitCode, lines, errors) = await VerifyAsync();

        Assert.Equal(2, exitCode);
        Assert.StartsWith("bad.json is no case: ", errors, StringComparison.Ordinal);
        Assert.StartsWith("pass\tb-right\t", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("total=1 pass=1 ", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_a_case_or_that_is_not_there_is_exit_code_2()
    {
        var empty = await VerifyAsync();
        var missing = await RunAsync("verify", "finance", Path.Combine(folder, "nowhere"));

        Assert.Equal((2, $"{folder} has no case of finance in it."), (empty.ExitCode, empty.Errors.Trim()));
        Assert.Equal((2, ""), (missing.ExitCode, missing.Output));
        Assert.Contains("cannot be read", missing.Errors, StringComparison.Ordinal);
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(folder, name), text);

    private async Task<(int ExitCode, string[] Lines, string Errors)> VerifyAsync()
    {
        var (exitCode, output, errors) = await RunAsync("verify", "finance", folder);
        return (exitCode, output.TrimEnd('\n').Split('\n'), errors);
    }

    private Task<(int ExitCode, string Output, string Errors)> RunAsync(params string[] arguments)
    {
        var nowhere = DatabaseAddress.Parse("postgres://cw@127.0.0.1:9/wellbeing", folder);
        return Operator.RunAsync(new Settings(false, nowhere, nowhere.WithNameSuffix("_record"), folder, Repository.Facts), arguments);
    }

    [GeneratedRegex(@"^total=\d+ pass=\d+ fail=\d+ known=\d+ skip=\d+ worst=\S+ seconds=\d+\.\d+$")]
    private static partial Regex Totals();
}
