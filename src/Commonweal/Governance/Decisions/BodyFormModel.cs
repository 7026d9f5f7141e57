using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Decisions;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Platform.Commands;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Governance.Decisions;

/// <summary>A page by which a partner's recorder enters something of its own body in one matter.</summary>
public abstract class BodyFormModel(ReadDecisions decisions, RecordOutcome record, Notices notices) : DecisionFormModel(decisions, notices)
{
    protected RecordOutcome Recorder => record;

    [BindProperty(SupportsGet = true)]
    public string Body { get; set; } = "";

    public SovereignBody Deciding { get; private set; } = null!;

    public BodyStanding? Standing => Matter.Reading.Bodies.FirstOrDefault(b => b.Body == Body);

    /// <summary>Its last outcome, on whatever text.</summary>
    public BodyOutcome? Last => Standing?.Outcome;

    public override Refusal? Refusal => record.Own(Matter, Deciding).Refusal;

    protected override Task<bool> FindMoreAsync(CancellationToken cancellation)
    {
        var isFound = Matter.Reading.Setting.Bodies.TryGetValue(Body, out var body);
        Deciding = body!;
        return Task.FromResult(isFound);
    }
}
