using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Governance.Programmes;
using Commonweal.Partnership.Services;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Commonweal.Governance.Programmes;

/// <summary>A form that asks what a programme is, when it is entered and when it is put right.</summary>
public interface IAskForProgramme
{
    ProgrammeParts Input { get; }
}

/// <summary>What a programme is, as a form asks for it.</summary>
public class ProgrammeParts
{
    private const string Limited = "Limited";

    public static IReadOnlyList<Choice> Workstreams { get; } = [.. Enum.GetValues<StpWorkstream>().Select(w => new Choice(w.ToString(), w.InWords()))];

    public static IReadOnlyList<Choice> CohortChoices { get; } = Of(ProgrammeSubjects.Cohorts);

    public static IReadOnlyList<Choice> ConditionChoices { get; } = Of(ProgrammeSubjects.Conditions);

    public static IReadOnlyList<Choice> SettingChoices { get; } = Of(ProgrammeSubjects.Settings);

    public static IReadOnlyList<Choice> Reaches { get; } = [new("Wide", "Yes, or it might"), new(Limited, "Little beyond our own organisation")];

    [Required(ErrorMessage = "Enter what it is called"), StringLength(200, ErrorMessage = "The name must be 200 characters or fewer")]
    public string? Title { get; set; }

    [Required(ErrorMessage = "Say what would change"), StringLength(2000, ErrorMessage = "This must be 2,000 characters or fewer")]
    public string? Words { get; set; }

    public StpWorkstream? Workstream { get; set; }

    public List<string> Cohorts { get; set; } = [];

    public List<string> Conditions { get; set; } = [];

    public List<string> Settings { get; set; } = [];

    [Required(ErrorMessage = "Say whether it touches others")]
    public string? Reach { get; set; }

    [StringLength(200, ErrorMessage = "The lead must be 200 characters or fewer")]
    public string? Lead { get; set; }

    [StringLength(200, ErrorMessage = "The owner must be 200 characters or fewer")]
    public string? SeniorResponsibleOwner { get; set; }

    [StringLength(200, ErrorMessage = "The clinical lead must be 200 characters or fewer")]
    public string? ClinicalLead { get; set; }

    [StringLength(2000, ErrorMessage = "The risks must be 2,000 characters or fewer")]
    public string? Risks { get; set; }

    internal bool IsLimited => Reach == Limited;

    public void Check(ModelStateDictionary errors)
    {
        foreach (var (field, chosen, known) in new[] { (nameof(Cohorts), Cohorts, ProgrammeSubjects.Cohorts), (nameof(Conditions), Conditions, ProgrammeSubjects.Conditions), (nameof(Settings), Settings, ProgrammeSubjects.Settings) })
        {
            if (chosen.Except(known).Any() || (field != nameof(Conditions) && chosen.Count == 0))
            {
                errors.AddModelError($"Input.{field}", "Choose at least one in the list");
            }
        }
    }

    internal static ProgrammeParts Of(Programme now) => new()
    {
        Title = now.Title, Words = now.Words, Workstream = now.Workstream, Cohorts = [.. now.Cohorts], Conditions = [.. now.Conditions], Settings = [.. now.Settings], Reach = now.IsLimited ? Limited : "Wide", Lead = now.Lead,
        SeniorResponsibleOwner = now.SeniorResponsibleOwner, ClinicalLead = now.ClinicalLead, Risks = now.Risks,
    };

    private static IReadOnlyList<Choice> Of(IEnumerable<string> slugs) => [.. slugs.Select(s => new Choice(s, SlugText.InWords(s)))];
}
