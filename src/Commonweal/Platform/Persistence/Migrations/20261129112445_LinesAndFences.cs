using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Commonweal.Platform.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class LinesAndFences : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "FoundIn",
                table: "investment_schemes",
                maxLength: 8000,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsNonRecurrent",
                table: "fund_variations",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Kind",
                table: "fund_variations",
                maxLength: 40,
                nullable: false,
                defaultValue: "Contribution");

            migrationBuilder.AddColumn<string>(
                name: "ToLine",
                table: "fund_variations",
                maxLength: 80,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Basis",
                table: "fund_lines",
                maxLength: 800,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "CorrectsId",
                table: "fund_lines",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Follows",
                table: "fund_lines",
                maxLength: 80,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Purpose",
                table: "fund_lines",
                maxLength: 40,
                nullable: false,
                defaultValue: "Other");

            migrationBuilder.AddColumn<string>(
                name: "Transfer",
                table: "fund_lines",
                maxLength: 40,
                nullable: false,
                defaultValue: "Section75Pool");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "FoundIn",
                table: "investment_schemes");

            migrationBuilder.DropColumn(
                name: "IsNonRecurrent",
                table: "fund_variations");

            migrationBuilder.DropColumn(
                name: "Kind",
                table: "fund_variations");

            migrationBuilder.DropColumn(
                name: "ToLine",
                table: "fund_variations");

            migrationBuilder.DropColumn(
                name: "Basis",
                table: "fund_lines");

            migrationBuilder.DropColumn(
                name: "CorrectsId",
                table: "fund_lines");

            migrationBuilder.DropColumn(
                name: "Follows",
                table: "fund_lines");

            migrationBuilder.DropColumn(
                name: "Purpose",
                table: "fund_lines");

            migrationBuilder.DropColumn(
                name: "Transfer",
                table: "fund_lines");
        }
    }
}
