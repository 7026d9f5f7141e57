using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Bodies;
using Commonweal.Partnership.People;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Commonweal.Governance.Bodies;

/// <summary>A page on which terms of reference are entered: what of the quorum the body's seats could never meet is said at the question that asks for it.</summary>
public abstract class TermsFormModel(ReadBodies bodies, ReadPeople people, Standing standing, Notices notices) : ActPageModel(notices)
{
    public BodyPageReading Whole { get; private set; } = null!;

    public IReadOnlyList<Choice> Roles { get; private set; } = [];

    public override Refusal? Refusal => BodyRules.MayEnterFor(Whole.Reading.Body, Whole.Reading.Of, standing.Speaker).Refusal;

    protected override string After => $"{Whole.Reading.Url}#terms";

    protected abstract TermsInput Terms { get; }

    /// <summary>The day from which they are to hold.</summary>
    protected abstract DateOnly FirstDay { get; }

    protected TermsEntry Entry => Terms.ToEntry(Boroughs, FirstDay);

    private IReadOnlyList<Membership> Seats => Whole.SeatsOn(FirstDay);

    private IReadOnlyList<string> Boroughs => [.. Seats.Select(s => s.Borough).OfType<string>().Distinct().Order(StringComparer.Ordinal)];

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        if (await bodies.PageAsync(RouteSlug, cancellation) is not { } whole)
        {
            return false;
        }

        Whole = whole;
        Roles = SeatRoles.OfBody(await SeatRoles.AllAsync(people, cancellation), [.. whole.AllSeats.Select(s => s.Seat)]);
        return true;
    }

    protected override void Check()
    {
        RequireAmong("Input.Seat", Terms.Seat, Roles.Select(r => r.Value), "Choose one of the roles in the list");
        if (Terms.EachBorough is not null && Boroughs.Count == 0)
        {
            ModelState.AddModelError("Input.EachBorough", "No seat of this body is for a borough on that day. Leave this empty, or give such seats first");
        }

        // A fraction that no list offered is no part of a rule, and its own question says so.
        var unreachable = IsWrong("Input.Fraction") ? [] : Terms.Quorum(Boroughs).OutOfReachOf(Seats).ToList();
        foreach (var part in unreachable.Where(part => !IsWrong(TermsInput.QuestionOf(part.Part))))
        {
            ModelState.AddRefusal(part, TermsInput.QuestionOf(part.Part));
        }
    }

    private bool IsWrong(string question) => ModelState.GetFieldValidationState(question) == ModelValidationState.Invalid;
}
