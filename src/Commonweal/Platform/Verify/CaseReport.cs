using System.Globalization;

namespace Commonweal.Platform.Verify;

/// <summary>Prints a run: a line for each case in ordinal order of id, what differs below it, and the totals last. The form is a contract, read by scripts.</summary>
public static class CaseReport
{
    private const int DifferencesMax = 20;

    public static void Write(TextWriter output, CaseRun run, TimeSpan took)
    {
        foreach (var verdict in run.Verdicts.OrderBy(v => v.Id, StringComparer.Ordinal))
        {
            output.Write($"{Word(verdict.Status)}\t{Line(verdict.Id)}\t{Line(verdict.Kind)}\tn={verdict.Compared}\tworst={Number(verdict.Worst)}\t{Line(verdict.Text)}\n");
            foreach (var difference in verdict.Differences.Take(DifferencesMax))
            {
                output.Write($"  {Line(difference.Path)}\texpected={Line(difference.Expected)}\tgot={Line(difference.Got)}\n");
            }

            if (verdict.Differences.Count > DifferencesMax)
            {
                output.Write($"  +{verdict.Differences.Count - DifferencesMax} more\n");
            }
        }

        int Count(CaseStatus status) => run.Verdicts.Count(v => v.Status == status);
        var worst = run.Verdicts.Select(v => v.Worst).DefaultIfEmpty().Max();
        output.Write($"total={run.Verdicts.Count} pass={Count(CaseStatus.Pass)} fail={Count(CaseStatus.Fail)} known={Count(CaseStatus.Known)} skip={Count(CaseStatus.Skip)} worst={Number(worst)} seconds={took.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture)}\n");
        output.Flush();
    }

    /// <summary>2: a file is no case, or there is none. 1: a case failed, or none passed. 0: none failed and at least one passed.</summary>
    public static int ExitCode(CaseRun run) =>
        run.Malformed.Count > 0 || run.Verdicts.Count == 0 ? 2
        : run.Verdicts.Any(v => v.Status == CaseStatus.Fail) || run.Verdicts.All(v => v.Status != CaseStatus.Pass) ? 1
        : 0;

    private static string Word(CaseStatus status) => status switch
    {
        CaseStatus.Pass => "pass",
        CaseStatus.Fail => "fail",
        CaseStatus.Known => "known",
        CaseStatus.Skip => "skip",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    private static string Number(double number) => number.ToString("0.###e+0", CultureInfo.InvariantCulture) is var text && number == 0 ? "0" : text;

    /// <summary>A tab or a line end within would break the form.</summary>
    private static string Line(string text) => text.ReplaceLineEndings(" ").Replace('\t', ' ');
}
