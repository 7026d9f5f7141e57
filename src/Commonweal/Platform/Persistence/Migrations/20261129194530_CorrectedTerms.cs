using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Commonweal.Platform.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class CorrectedTerms : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Corrects",
                table: "body_terms",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Why",
                table: "body_terms",
                maxLength: 1000,
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Corrects",
                table: "body_terms");

            migrationBuilder.DropColumn(
                name: "Why",
                table: "body_terms");
        }
    }
}
