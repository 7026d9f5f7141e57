using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Collaboration;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Partnership.Services;

namespace Commonweal.Partnership.Collaboration;

/// <summary>One stage as the chart draws it.</summary>
/// <param name="IsReached">By the partnership.</param>
/// <param name="Here">The partners whose own last word is this stage.</param>
/// <param name="Aim">The partnership's ambition for this stage.</param>
public sealed record StageReading(LadderStage Stage, bool IsReached, bool IsCurrent, IReadOnlyList<PartnerOrganisation> Here, Ambition? Aim, bool IsAimMissed)
{
    private const int NamesMax = 2;

    /// <summary>"Haringey CCG and Islington CCG", or "8 partners" where there are many.</summary>
    public string HereInWords => Here.Count > NamesMax ? $"{Here.Count} partners" : SlugText.List([.. Here.Select(p => p.ShortName)]);

    /// <summary>"Aim: by 30 June 2017, not reached".</summary>
    public string? AimInWords => Aim is null ? null : $"Aim by {Aim.By:d MMMM yyyy}{(IsAimMissed ? ", not reached" : IsReached ? ", reached" : "")}";
}

/// <summary>One area of collaboration on a day.</summary>
/// <param name="Partners">All of them, by name.</param>
/// <param name="Catalogue">Of the area whose stage follows from the services in scope; null for any other.</param>
public sealed record AreaReading(LadderHistory History, LadderReading Reading, IReadOnlyList<LadderStep> Steps, IReadOnlyList<PartnerOrganisation> Partners, CatalogueReading? Catalogue)
{
    /// <summary>Why just these partners are needed.</summary>
    public Provenance? RequiredBecause { get; init; }

    public string Name => History.Ladder.Name;

    public string Url => Address(History.Ladder.Letter);

    public string StageInWords => Reading.Reached == 0 ? "Stage 1 is not reached yet" : $"Stage {Reading.Reached} of {History.Stages.Length}";

    /// <summary>The next stage that the partnership aims at, or the last that it reached.</summary>
    public Ambition? Aim
    {
        get
        {
            var own = Reading.Ambitions.Where(a => a.PartnerId is null).ToList();
            return own.Where(a => a.Stage > Reading.Reached).MinBy(a => a.Stage) ?? own.MaxBy(a => a.Stage);
        }
    }

    public IReadOnlyList<StageReading> Stages => [.. History.Stages.Select(stage =>
    {
        var aim = Reading.Ambitions.LastOrDefault(a => a.PartnerId is null && a.Stage == stage.Number);
        var isReached = stage.Number <= Reading.Reached;
        return new StageReading(stage, isReached, stage.Number == Reading.Reached, At(stage.Number), aim, aim is not null && Reading.Missed.Contains(aim));
    })];

    /// <summary>The partners whose own last word is this stage; those who have said nothing are at none.</summary>
    public IReadOnlyList<PartnerOrganisation> At(int stage)
    {
        var here = Reading.Positions.Where(p => p.Claim.Stage == stage).Select(p => p.Partner).ToHashSet();
        return [.. Partners.Where(p => here.Contains(p.Id))];
    }

    /// <summary>Why the partnership stands no higher: who has not ratified the next stage, or what else is missing.</summary>
    public string WhyNotHigher
    {
        get
        {
            var next = Reading.Reached + 1;
            if (next > History.Stages.Length)
            {
                return "This is the last stage.";
            }

            if (Catalogue is { } catalogue)
            {
                var missing = catalogue.Services.Where(s => catalogue.Scope.HoldingBack.Contains(s.Service.Slug)).Select(s => s.Service.Name).ToList();
                return $"Stage {next} is not reached, because {SlugText.List(missing)} {(missing.Count == 1 ? "is" : "are")} out of scope.";
            }

            if (Reading.Ratified >= next)
            {
                return $"Every partner needed has ratified stage {Reading.Ratified}; the partnership itself has claimed no more than stage {Reading.Reached}.";
            }

            var behind = Partners.Where(p => History.Required.Contains(p.Id) && Reading.StageOf(p.Id) < next).Select(p => p.ShortName).ToList();
            var claimed = Reading.IsOnlyClaimed ? $"Stage {Reading.Claim!.Stage} is claimed, and does not count. " : "";
            return behind.Count == History.Required.Length
                ? $"{claimed}None of the {behind.Count} partners needed has ratified stage {next}."
                : $"{claimed}Stage {next} waits for {SlugText.List(behind)}: {(behind.Count == 1 ? "it has" : "they have")} not ratified it.";
        }
    }

    public string NameOf(PartnerId partner) => Partners.First(p => p.Id == partner).ShortName;

    public static string Address(string letter) => $"/partnership/collaboration/{letter}";
}
