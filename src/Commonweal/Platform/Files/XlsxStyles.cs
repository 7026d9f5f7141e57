using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Commonweal.Platform.Files;

/// <summary>The styles of every workbook: each look in each form of content.</summary>
internal static class XlsxStyles
{
    // The NHS palette: grey 4, pale yellow of its warnings, and a red that black text stands on.
    private const string Grey = "FFE8EDEE";
    private const string Yellow = "FFFFF9C4";
    private const string Red = "FFFFCDD2";
    private const string Edge = "FFAEB7BD";
    private const uint PoundsFormat = 4;
    private const uint DayFormat = 164;
    private const uint CountFormat = 165;
    private const uint FirstOwnFill = 2;

    private static readonly CellLook[] Looks = Enum.GetValues<CellLook>();
    private static readonly CellForm[] Forms = Enum.GetValues<CellForm>();

    public static uint Of(BookCell cell) => (uint)((Array.IndexOf(Looks, cell.Look) * Forms.Length) + Array.IndexOf(Forms, cell.Form));

    public static Stylesheet Sheet() => new()
    {
        NumberingFormats = new NumberingFormats(new NumberingFormat { NumberFormatId = DayFormat, FormatCode = "dd/mm/yyyy" }, new NumberingFormat { NumberFormatId = CountFormat, FormatCode = "#,##0.##" }),
        Fonts = new Fonts(Font(11, false), Font(11, true), Font(14, true)),
        // The first two are the standard's own.
        Fills = new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 }), Filled(Grey), Filled(Yellow), Filled(Red)),
        Borders = new Borders(new Border(), Edged()),
        CellStyleFormats = new CellStyleFormats(new CellFormat()),
        CellFormats = new CellFormats(Looks.SelectMany(look => Forms.Select(form => Format(look, form)))),
    };

    private static CellFormat Format(CellLook look, CellForm form) => new(
        new Alignment { WrapText = form == CellForm.Text && look is not (CellLook.Title or CellLook.Note), Vertical = VerticalAlignmentValues.Top },
        new Protection { Locked = look is not (CellLook.Input or CellLook.Fault) })
    {
        NumberFormatId = form switch { CellForm.Pounds => PoundsFormat, CellForm.Day => DayFormat, CellForm.Count => CountFormat, _ => 0 },
        FontId = look switch { CellLook.Title => 2u, CellLook.Heading => 1u, _ => 0u },
        FillId = look switch { CellLook.Prefilled or CellLook.Heading => FirstOwnFill, CellLook.Input => FirstOwnFill + 1, CellLook.Fault => FirstOwnFill + 2, _ => 0u },
        BorderId = look is CellLook.Plain or CellLook.Title or CellLook.Note ? 0u : 1u,
        ApplyNumberFormat = true, ApplyFont = true, ApplyFill = true, ApplyBorder = true, ApplyAlignment = true, ApplyProtection = true,
    };

    private static Font Font(double size, bool isBold)
    {
        var font = new Font();
        if (isBold)
        {
            font.Append(new Bold());
        }

        font.Append(new FontSize { Val = size }, new FontName { Val = "Arial" });
        return font;
    }

    private static Fill Filled(string colour) => new(new PatternFill(new ForegroundColor { Rgb = HexBinaryValue.FromString(colour) }) { PatternType = PatternValues.Solid });

    private static Border Edged() => new(
        new LeftBorder(Line()) { Style = BorderStyleValues.Thin }, new RightBorder(Line()) { Style = BorderStyleValues.Thin },
        new TopBorder(Line()) { Style = BorderStyleValues.Thin }, new BottomBorder(Line()) { Style = BorderStyleValues.Thin });

    private static Color Line() => new() { Rgb = HexBinaryValue.FromString(Edge) };
}
