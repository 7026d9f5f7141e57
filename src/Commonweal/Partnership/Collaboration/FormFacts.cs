using Commonweal.Domain.Partnership.Collaboration;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Facts;

namespace Commonweal.Partnership.Collaboration;

/// <summary>The part of ladders.json about the forms the partnership could take instead: forms, criteria, and what the papers find of one against the other.</summary>
internal static class FormFacts
{
    public static IEnumerable<object> Read(FactLoad load, Fact file)
    {
        var forms = file.List("alternativeForms", isRequired: false).Select(Form).ToList();
        var criteria = file.List("criteria", isRequired: false).Select(Criterion).ToList();
        var appraisals = file.List("appraisals", isRequired: false).Select(fact => Appraisal(load, fact, [.. forms.Select(f => f.Slug)], [.. criteria.Select(c => c.Slug)])).ToList();
        return [.. forms, .. criteria, .. appraisals];
    }

    private static AlternativeForm Form(Fact fact)
    {
        var form = new AlternativeForm { Slug = fact.SlugText("slug"), Name = fact.Text("name"), Description = fact.Text("description"), Provenance = fact.Provenance() };
        fact.Done();
        return form;
    }

    private static AppraisalCriterion Criterion(Fact fact)
    {
        var criterion = new AppraisalCriterion { Slug = fact.SlugText("slug"), Text = fact.Text("text"), Provenance = fact.Provenance() };
        fact.Done();
        return criterion;
    }

    private static Appraisal Appraisal(FactLoad load, Fact fact, IReadOnlyList<string> forms, IReadOnlyList<string> criteria)
    {
        var provenance = fact.Provenance();
        var known = load.KnownFrom(provenance, fact.DateOrNone("on") ?? DateOnly.FromDayNumber(1));
        var appraisal = new Appraisal
        {
            Form = Named(fact, "form", forms),
            Criterion = Named(fact, "criterion", criteria),
            Meets = fact.Choice<AppraisalAnswer>("meets"),
            Finding = fact.Text("finding"),
            On = PartnershipClock.LondonDate(known),
            KnownFrom = known,
            Provenance = provenance,
        };
        fact.Done();
        return appraisal;
    }

    private static string Named(Fact fact, string field, IReadOnlyList<string> known)
    {
        var slug = fact.Text(field);
        if (slug.Length > 0 && !known.Contains(slug))
        {
            fact.Error(field, $"there is no {field} '{slug}'. Known are: {string.Join(", ", known)}");
        }

        return slug;
    }
}
