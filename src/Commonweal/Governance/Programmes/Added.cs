using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Programmes;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Governance.Decisions;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Commonweal.Governance.Programmes;

/// <summary>What the form of an addition holds, as the row that it becomes.</summary>
internal static class Added
{
    private static readonly string[] NeedTitle = [AddForm.Milestone, AddForm.Benefit, AddForm.Lesson];
    private static readonly string[] NeedPartner = [AddForm.Staff, AddForm.Money];

    /// <summary>Every field that is empty or unreadable, at once.</summary>
    public static void Check(AddModel form, ModelStateDictionary errors)
    {
        var (what, input) = (form.Form.Slug, form.Input);
        void Need(bool isMissing, string field, string sentence)
        {
            if (isMissing && errors.GetFieldValidationState($"Input.{field}") != ModelValidationState.Invalid)
            {
                errors.AddModelError($"Input.{field}", sentence);
            }
        }

        Need(form.Choices.Count > 0 && form.Choices.All(c => c.Value != input.Choice), "Choice", "Choose one in the list");
        Need(what == AddForm.News && AddModel.News.All(n => n.Value != input.Second), "Second", "Choose what became of it");
        Need(NeedPartner.Contains(what) && PartnerOf(form) is null, "Partner", "Choose the organisation");
        Need(NeedTitle.Contains(what) && string.IsNullOrWhiteSpace(input.Title), "Title", "Enter it in a few words");
        Need(what == AddForm.Benefit && string.IsNullOrWhiteSpace(input.Indicator), "Indicator", "Say how it is measured");
        Need(what == AddForm.Benefit && string.IsNullOrWhiteSpace(input.Unit), "Unit", "Say what is counted");
        Need(what == AddForm.Money && (input.Year is not { } year || year is < 2010 or > 2060), "Year", "Choose the year");
        Need(what is AddForm.Staff or AddForm.Figure && Hundredths(input.Amount) is null, "Amount", "Enter a number, such as 12 or 0.5");
        Need(what == AddForm.Benefit && input.Amount is { Length: > 0 } && Hundredths(input.Amount) is null, "Amount", "Enter a number, such as 12 or 0.5");
        Need(what == AddForm.Benefit && input.Whole is { Length: > 0 } && Hundredths(input.Whole) is null, "Whole", "Enter a number, such as 12 or 0.5");
        Need(what == AddForm.Money && Hundredths(input.Amount) is null, "Amount", "The sum must be in pounds, such as 310,000 or 1250.50");
        Need(what == AddForm.Money && Hundredths(input.Whole) is null, "Whole", "The sum must be in pounds, such as 310,000 or 1250.50");
        Need(form.DayLabel is not null && input.On is null, "On", "Enter the day");
        if (what == AddForm.Milestone && input.On is { } due && Milestone.MayBeDue(due, form.Programme.Programme.ProposedOn, form.Today).Refusal is { } refusal)
        {
            errors.AddModelError("Input.On", refusal.Sentence);
        }

        Need(what == AddForm.Staff && input.Until is null, "Until", "Enter the last month");
        Need(form.WordsLabel is not null && string.IsNullOrWhiteSpace(input.Words), "Words", "Say it in words");
        Need(what == AddForm.Lesson && string.IsNullOrWhiteSpace(input.ToDo), "ToDo", "Say what others should do with it");
    }

    public static (Func<Outcome<object>> Rule, string Verb, string Sentence) Of(AddModel form, IReadOnlyList<ProgrammeCase> all, IReadOnlyList<ProgrammesJoined> joined, ActOnProgramme acts)
    {
        var (input, programme, id) = (form.Input, form.Programme, form.Programme.Programme.Id);
        var (words, source) = (input.Words?.Trim() ?? "", Provenance.OfAnAct());
        switch (form.Form.Slug)
        {
            case AddForm.News:
                var told = programme.Reading.Milestones.First(m => $"{m.Milestone.Number}" == input.Choice);
                var news = new MilestoneReport { ProgrammeId = id, Number = told.Milestone.Number, News = Enum.Parse<MilestoneNews>(input.Second!), On = input.On!.Value, NewDueOn = input.Until, Words = words, KnownFrom = acts.Now };
                return (() => Kept(MilestoneReport.MayReport(told, news, acts.Today)), "ReportMilestone", $"{told.Milestone.Title}: {news.News.ToString().ToLowerInvariant()} on {news.On:d MMMM yyyy}. {words}");
            case AddForm.Stage:
                var stage = new StageReached { ProgrammeId = id, Stage = Enum.Parse<RedesignStage>(input.Choice!), On = input.On!.Value, Words = words, KnownFrom = acts.Now, Provenance = source };
                return (() => Kept(StageReached.MayReach(programme.Reading, stage, acts.Today)), "ReachStage", $"reached “{stage.Stage.InWords()}” on {stage.On:d MMMM yyyy}. {words}");
            case AddForm.Join:
                var other = all.First(p => p.Programme.Slug == input.Choice);
                var join = new ProgrammesJoined { ProgrammeId = id, OtherId = other.Programme.Id, On = input.On!.Value, Words = words, KnownFrom = acts.Now };
                return (() => Kept(ProgrammesJoined.MayJoin(join, joined)), "JoinProgrammes", $"joined with {other.Programme.Title}. {words}");
            default:
                return Entered(form, id, words, source, acts);
        }
    }

    private static (Func<Outcome<object>> Rule, string Verb, string Sentence) Entered(AddModel form, ProgrammeId id, string words, Provenance source, ActOnProgramme acts)
    {
        var (input, programme) = (form.Input, form.Programme);
        switch (form.Form.Slug)
        {
            case AddForm.Milestone:
                var milestone = new Milestone
                {
                    ProgrammeId = id, Number = programme.Reading.History.Milestones.Select(m => m.Number).DefaultIfEmpty().Max() + 1, Title = input.Title!.Trim(), DueOn = input.On!.Value, SetOn = acts.Today, KnownFrom = acts.Now, Provenance = source,
                };
                return (() => Kept(Milestone.MayBeDue(milestone.DueOn, programme.Programme.ProposedOn, milestone.SetOn).Then(_ => Outcome.Of(milestone))), "SetMilestone", $"milestone by {milestone.DueOn:d MMMM yyyy}: {milestone.Title}");
            case AddForm.Case:
                var written = new BusinessCase { ProgrammeId = id, Number = programme.Reading.History.Cases.Select(c => c.Number).DefaultIfEmpty().Max() + 1, Words = words, On = input.On!.Value, KnownFrom = acts.Now, Provenance = source };
                return (() => Outcome.Of<object>(written), "EnterBusinessCase", $"business case, version {written.Number}. {words}");
            case AddForm.Figure:
                var benefit = programme.Reading.Benefits.First(b => $"{b.Benefit.Number}" == input.Choice).Benefit;
                var figure = new BenefitRealised { BenefitId = benefit.Id, FigureHundredths = Hundredths(input.Amount)!.Value, AsOf = input.On!.Value, Words = words, KnownFrom = acts.Now, Provenance = source };
                return (() => Kept(BenefitRealised.MayEnter(figure, acts.Today)), "EnterBenefitFigure", $"{benefit.Title}: {BenefitReading.Number(figure.FigureHundredths)} {benefit.Unit} by {figure.AsOf:d MMMM yyyy}");
            case AddForm.Lesson:
                var lesson = new Lesson { ProgrammeId = id, Title = input.Title!.Trim(), Words = words, WhatToDo = input.ToDo!.Trim(), On = input.On!.Value, KnownFrom = acts.Now, Provenance = source };
                return (() => Kept(Lesson.MayEnter(lesson, acts.Today)), "EnterLesson", $"lesson: {lesson.Title}");
            default:
                return Resourced(form, id, words, source, acts);
        }
    }

    private static (Func<Outcome<object>> Rule, string Verb, string Sentence) Resourced(AddModel form, ProgrammeId id, string words, Provenance source, ActOnProgramme acts)
    {
        var (input, partner) = (form.Input, PartnerOf(form));
        switch (form.Form.Slug)
        {
            case AddForm.Staff:
                var time = new StaffTime
                {
                    ProgrammeId = id, PartnerId = partner!.Id, From = Month.Of(input.On!.Value).FirstDay, To = Month.Of(input.Until!.Value).LastDay, Hundredths = (int)Math.Clamp(Hundredths(input.Amount)!.Value, -1, 1_000_000), Words = words,
                    KnownFrom = acts.Now, Provenance = source,
                };
                return (() => Kept(StaffTime.MayGive(time)), "GiveStaffTime", $"{partner.ShortName} gives {Workload.InWords(time.Hundredths)} posts from {time.From:MMMM yyyy} to {time.To:MMMM yyyy}");
            case AddForm.Money:
                var money = new ProgrammeMoney
                {
                    ProgrammeId = id, PartnerId = partner!.Id, Kind = Enum.Parse<ProgrammeMoneyKind>(input.Choice!), FinancialYear = input.Year!.Value, AmountPence = Hundredths(input.Amount)!.Value,
                    FullYearPence = Hundredths(input.Whole)!.Value, Words = words, On = acts.Today, KnownFrom = acts.Now, Provenance = source,
                };
                return (() => Kept(ProgrammeMoney.MayEnter(money)), "EnterProgrammeMoney", $"{partner.ShortName}: {money.Kind.ToString().ToLowerInvariant()} of {Pounds.InWords(money.AmountPence)} in the year, {Pounds.InWords(money.FullYearPence)} in a whole year");
            default:
                var benefit = new Benefit
                {
                    Id = acts.NewBenefit(), ProgrammeId = id, Number = form.Programme.Reading.History.Benefits.Select(b => b.Number).DefaultIfEmpty().Max() + 1, Title = input.Title!.Trim(), Indicator = input.Indicator!.Trim(), Unit = input.Unit!.Trim(),
                    BaselineHundredths = Hundredths(input.Amount), TargetHundredths = Hundredths(input.Whole), TargetBy = input.Until, OwnerId = partner?.Id, On = acts.Today, KnownFrom = acts.Now, Provenance = source,
                };
                return (() => Kept(Benefit.MayEnter(benefit)), "EnterBenefit", $"benefit: {benefit.Title}");
        }
    }

    private static PartnerOrganisation? PartnerOf(AddModel form) => form.Programme.Partners.Values.FirstOrDefault(p => p.Slug == form.Input.Partner);

    // Pence are hundredths of a pound, so sums, posts and figures are read alike.
    private static long? Hundredths(string? typed) => Pounds.Read(typed);

    private static Outcome<object> Kept<T>(Outcome<T> lawful) where T : notnull => lawful.Then(kept => Outcome.Of<object>(kept));
}
