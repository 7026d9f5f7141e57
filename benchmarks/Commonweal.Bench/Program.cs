// Runs the promises of speed, or those whose name holds a word:   ./bench [NAME]
// Each is measured five times and its best is printed beside its limit or its peer: met, or missed. The exit code is 0 either way.
using System.Globalization;
using Commonweal.Bench;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("en-GB");
IBenchmark[] all = [new VerbStarts(), new FirstAnswer(), new FactsLoads(), new AuditVerifies(), new BookAnswers(), new JournalRead(), new JournalLoaded(), new Apportioned(), new SpendImports(), new ConsolidationAdds(), new OpenBookMonths(), new TargetsRead(), new PagesServed(), new TodayServed(), new TenYearsServed()];
var chosen = all.Where(b => args.Length == 0 || b.Name.Contains(args[0], StringComparison.OrdinalIgnoreCase)).ToList();
if (chosen.Count == 0)
{
    Console.WriteLine($"There is no benchmark '{args[0]}'. There are: {string.Join(", ", all.Select(b => b.Name))}");
    return 0;
}

foreach (var benchmark in chosen)
{
    Console.WriteLine($"{benchmark.Name}");
    await foreach (var promise in benchmark.RunAsync())
    {
        Console.WriteLine($"  {(promise.IsMet ? "met   " : "missed")} {promise.What}: {promise.Measured}; {promise.Against}");
    }
}

return 0;
