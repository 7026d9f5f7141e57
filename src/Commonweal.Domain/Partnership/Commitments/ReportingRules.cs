using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.People;

namespace Commonweal.Domain.Partnership.Commitments;

/// <summary>Who may say how a promise stands: whom its owners named to speak for them, or the partnership's own team.</summary>
public static class ReportingRules
{
    /// <param name="what">"TGT-4.1", or what was promised.</param>
    public static Outcome<Reporter> MayReport(string what, IReadOnlyCollection<PartnerOrganisation> owners, Speaker speaker)
    {
        if (!SpeakingFor.ThePartnership(speaker).IsRefused)
        {
            return new Reporter(null);
        }

        return owners.FirstOrDefault(o => !SpeakingFor.APartner(o.Id, o.ShortName, speaker).IsRefused) is { } owner
            ? new Reporter(owner.Id)
            : new OnlyItsOwnersReport(what, speaker.InWords, Sentences.List([.. owners.Select(o => o.ShortName)]));
    }
}

/// <summary>For whom a report is made.</summary>
/// <param name="Partner">Null for the partnership's own team.</param>
public sealed record Reporter(PartnerId? Partner);

public sealed record OnlyItsOwnersReport(string What, string ActingFor, string Owners)
    : Refusal($"How {What} stands is said by those who own it, and you are acting for {ActingFor}.")
{
    public override string RestsOn => "S1:118";

    public override string WhoCouldMend =>
        Owners.Length == 0 ? "The partnership's own team" : $"The recorder, chief executive or accountable officer of {Owners}, or the partnership's own team";
}
