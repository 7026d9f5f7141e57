using Commonweal.Domain.Partnership.Commitments;
using Commonweal.Domain.Partnership.Places;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Commitments;

/// <summary>One commitment: what it says, its targets, and what it is for.</summary>
[Shows(KindOfThing.Public)]
public sealed class CommitmentPageModel(ReadTargets read, CommonwealContext context, ReadBehaviours behaviours) : PageModel
{
    private const int OneAmbition = 1;
    private const int Behaviours = 2;
    private const int OnePlan = 3;
    private const int OneTransformationApproach = 4;

    public CommitmentReading Reading { get; private set; } = null!;

    public DataTable Table { get; private set; } = null!;

    public IReadOnlyList<Statement> Objectives { get; private set; } = [];

    public IReadOnlyList<Behaviour> Promised { get; private set; } = [];

    /// <summary>Other pages where this commitment is kept or not.</summary>
    public IReadOnlyList<PageLink> Beside => Reading.Commitment.Number switch
    {
        OneAmbition => [new("Services stopped because they added nothing", "/partnership/stopped-services"), new("Representations to regulators", "/partnership/representations")],
        Behaviours => [new("Promises, small and large", "/partnership/promises")],
        OnePlan or OneTransformationApproach => [new("Each partner’s own plan and its priorities", "/partnership/plans")],
        _ => [],
    };

    public async Task<IActionResult> OnGetAsync(int number, CancellationToken cancellation)
    {
        if ((await read.CommitmentsAsync(cancellation)).FirstOrDefault(c => c.Commitment.Number == number) is not { } reading)
        {
            return NotFound();
        }

        Reading = reading;
        Table = TargetsTable.Of("Its targets", reading.Targets, TableQuery.From(Request), withCommitment: false);
        Objectives = await context.Set<Statement>().AsNoTracking().Where(s => s.Kind == StatementKind.Objective).OrderBy(s => s.Number).ToListAsync(cancellation);
        Promised = number == Behaviours ? await behaviours.ListAsync(cancellation) : [];
        return Table.WantsCsv ? TargetsTable.ForCsv(reading.Targets, TableQuery.From(Request)).CsvResult($"commitment-{number}") : Page();
    }
}
