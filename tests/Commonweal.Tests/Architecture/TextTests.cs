using System.Text.RegularExpressions;

namespace Commonweal.Tests.Architecture;

/// <summary>What may not stand in the text of any file, or of any page.</summary>
public sealed partial class TextTests
{
    // Written in two parts, so that this file itself is not among those found.
    private static readonly string[] Machines = ["/wo" + "rk/", "api.nu" + "get.org", "registry.npm" + "js.org", "deb.deb" + "ian.org", "py" + "pi.org"];

    [Fact]
    public void No_file_names_a_machine_or_a_package_host() => Faults.None(Sources.All.SelectMany(NamedMachines));

    [Fact]
    public void A_name_of_a_machine_is_seen() =>
        Assert.Equal([$"docs/a.md names {Machines[0]}", $"docs/a.md names {Machines[2]}"], NamedMachines(new("docs/a.md", $"It lies in {Machines[0]}main, from https://{Machines[2]}/sass.")));

    [Fact]
    public void Pages_carry_no_style_and_no_script_of_their_own() =>
        Faults.None(Sources.Production.Where(file => file.Path.EndsWith(".cshtml", StringComparison.Ordinal)).SelectMany(file => Inline(file)));

    [Theory]
    [InlineData("<p style=\"color:red\">")]
    [InlineData("<style>")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<button onclick=\"go()\">")]
    [InlineData("<a href=\"javascript:go()\">")]
    public void Style_or_script_on_a_page_is_seen(string markup) => Assert.Single(Inline(new("a.cshtml", markup)));

    [Theory]
    [InlineData("<script type=\"module\" src=\"~/dist/site.mjs\"></script>")]
    [InlineData("<script type=\"application/json\" data-figure>{}</script>")]
    [InlineData("<p data-style=\"plain\">the style = ours</p>")]
    public void What_the_content_policy_allows_is_none_of_these(string markup) => Assert.Empty(Inline(new("a.cshtml", markup)));

    /// <summary>Written by hand it would carry what the page knows now into a draft that was typed before.</summary>
    [Fact]
    public void What_a_form_knew_when_it_was_opened_is_a_hidden_field() => Faults.None(Sources.Production.SelectMany(HiddenByHand));

    [Theory]
    [InlineData("<input type=\"hidden\" name=\"Input.Version\" value=\"@Model.Input.Version\" />", 1)]
    [InlineData("<hidden-field for=\"Input.Version\" />", 0)]
    public void A_hidden_field_written_by_hand_is_seen(string markup, int faults) => Assert.Equal(faults, HiddenByHand(new("a.cshtml", markup)).Count());

    /// <summary>A query that sets aside all filters would set aside the one that guards people's records too.</summary>
    [Fact]
    public void Filters_are_set_aside_by_name() => Faults.None(Sources.Production.SelectMany(Unnamed));

    [Theory]
    [InlineData("context.Set<Post>().IgnoreQueryFilters().Count()", 1)]
    [InlineData("context.Set<Post>().IgnoreQueryFilters([\"AsAt\"]).Count()", 1)]
    [InlineData("context.Set<Post>().IgnoreQueryFilters([CommonwealContext.AsAtFilter]).Count()", 0)]
    public void A_filter_set_aside_without_its_name_is_seen(string code, int faults) => Assert.Equal(faults, Unnamed(new("a.cs", code)).Count());

    private static IEnumerable<string> NamedMachines(SourceFile file) =>
        Machines.Where(name => file.Text.Contains(name, StringComparison.OrdinalIgnoreCase)).Select(name => $"{file.Path} names {name}");

    private static IEnumerable<string> Inline(SourceFile file) => InlineMarkup().Matches(file.Text).Select(match => $"{file.Path}: {match.Value}");

    private static IEnumerable<string> HiddenByHand(SourceFile file) => HiddenInput().Matches(file.Text).Select(match => $"{file.Path}: {match.Value}");

    private static IEnumerable<string> Unnamed(SourceFile file) => FiltersSetAside().Matches(file.Text).Select(match => $"{file.Path}: {match.Value}");

    [GeneratedRegex("""<[^>]*\sstyle\s*=|<style\b|<script\b(?![^>]*\bsrc=)(?![^>]*type="application/json")|<[^>]*\son[a-z]+\s*=|javascript:""", RegexOptions.IgnoreCase)]
    private static partial Regex InlineMarkup();

    [GeneratedRegex("""<input[^>]*type="hidden"[^>]*name="Input\.[^>]*>""")]
    private static partial Regex HiddenInput();

    [GeneratedRegex(@"IgnoreQueryFilters\((?!\[CommonwealContext\.AsAtFilter\]\))[^)]*\)")]
    private static partial Regex FiltersSetAside();
}
