using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Commitments;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Facts;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Commitments;

/// <summary>Reads targets.json: what was promised, by when, by whom, and what was reported of it.</summary>
public sealed class TargetFacts : IFactsReader
{
    private HashSet<string> bodies = [];
    private HashSet<int> commitments = [];

    public async Task ReadAsync(FactLoad load, CancellationToken cancellation)
    {
        if (load.File("targets.json", isRequired: false) is not { } file)
        {
            return;
        }

        bodies = await CommitmentFacts.HeldAsync<OwningBody, string>(load, b => b.Slug, cancellation);
        commitments = await CommitmentFacts.HeldAsync<Commitment, int>(load, c => c.Number, cancellation);
        var held = await load.Context.Set<Target>().AsNoTracking().Select(t => t.Reference).ToHashSetAsync(cancellation);
        Rules(file);
        var seen = new HashSet<string>();
        foreach (var fact in file.List("targets"))
        {
            var rows = Read(load, fact);
            if (!seen.Add(((Target)rows[0]).Reference))
            {
                fact.Error("reference", "is the reference of another target");
            }
            else if (held.Contains(((Target)rows[0]).Reference))
            {
                load.AlreadyHeld += rows.Count;
            }
            else
            {
                load.Rows.AddRange(rows);
            }
        }

        file.LeaveAside("note", "ours");
        file.Done();
    }

    // The program reads dates by these rules and by no others, so a file that names others would be read wrongly.
    private static void Rules(Fact file)
    {
        if (file.Object("rules") is not { } rules)
        {
            return;
        }

        if (rules.Text("monthFallsDueOn") != "LastDay")
        {
            rules.Error("monthFallsDueOn", "must be LastDay: a month falls due on its last day");
        }

        if (rules.Whole("earlyMonthFallsDueOn") != DueDate.EarlyMonthDay)
        {
            rules.Error("earlyMonthFallsDueOn", $"must be {DueDate.EarlyMonthDay}");
        }

        rules.LeaveAside("ours");
        rules.Done();
    }

    private List<object> Read(FactLoad load, Fact fact)
    {
        var provenance = fact.Provenance();
        var target = new Target
        {
            Id = load.NewId<TargetId>(),
            Reference = fact.Text("reference"),
            CommitmentNumber = fact.WholeOrNone("commitment"),
            Text = fact.Text("text"),
            Recurs = fact.TextOrNone("recurs") is null ? Recurrence.Once : fact.Choice<Recurrence>("recurs"),
            ClauseReference = fact.TextOrNone("clause"),
            OwnerBody = fact.TextOrNone("ownerBody"),
            OwnerOurs = fact.TextOrNone("ownerOurs"),
            Provenance = provenance,
        };
        var owners = fact.References<PartnerId>("ownerPartners").Distinct().Select(p => new TargetOwner { TargetId = target.Id, PartnerId = p }).ToList();
        var known = load.KnownFrom(provenance, fact.DateOrNone("setOn") ?? DateOnly.MinValue);
        var due = new DueDateVersion
        {
            TargetId = target.Id, Due = fact.Object("due") is { } part ? DueDateFacts.Read(part) : DueDate.Open, SetOn = PartnershipClock.LondonDate(known), KnownFrom = known, Provenance = provenance,
        };
        var reports = fact.List("reports", isRequired: false).Select(report => Report(load, report, target.Id)).ToList();
        Check(fact, target, owners);
        fact.Done();
        return [target, due, .. owners, .. reports];
    }

    private void Check(Fact fact, Target target, List<TargetOwner> owners)
    {
        if (Target.MayStand(target, owners).Refusal is { } refusal)
        {
            fact.Error("ownerBody", refusal.Sentence);
        }

        if (target.OwnerBody is { } body && !bodies.Contains(body))
        {
            fact.Error("ownerBody", $"there is no body '{body}'. Known are: {string.Join(", ", bodies.Order(StringComparer.Ordinal))}");
        }

        if (target.CommitmentNumber is { } number && !commitments.Contains(number))
        {
            fact.Error("commitment", $"there is no commitment {number}");
        }
    }

    private static TargetReport Report(FactLoad load, Fact fact, TargetId target)
    {
        var (on, provenance) = (fact.Date("on"), fact.Provenance());
        var report = new TargetReport
        {
            TargetId = target,
            On = on,
            Status = fact.Choice<ReportedStatus>("status"),
            Words = fact.Text("words"),
            Evidence = fact.TextOrNone("evidence"),
            MetOn = fact.DateOrNone("metOn"),
            ForMonth = fact.TextOrNone("forMonth") is null ? null : DueDateFacts.Month(fact, "forMonth"),
            ReportedBy = fact.ReferenceOrNone<PartnerId>("reportedBy"),
            KnownFrom = load.KnownFrom(provenance, on),
            Provenance = provenance,
        };
        if (TargetReport.MayReport(report).Refusal is { } refusal)
        {
            fact.Error("status", refusal.Sentence);
        }

        fact.Done();
        return report;
    }
}
