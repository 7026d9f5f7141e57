using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Commonweal.Platform.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class KeepingOfTexts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Through",
                table: "information_requests",
                maxLength: 40,
                nullable: false,
                defaultValue: "ThisSite");

            migrationBuilder.AddColumn<string>(
                name: "HeldFor",
                table: "information_request_steps",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Review",
                table: "information_request_steps",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Through",
                table: "complaints",
                maxLength: 40,
                nullable: false,
                defaultValue: "ThisSite");

            migrationBuilder.AddColumn<string>(
                name: "HeldFor",
                table: "complaint_steps",
                maxLength: 40,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "community_corrections",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Of = table.Column<string>(maxLength: 40, nullable: false),
                    Slug = table.Column<string>(maxLength: 80, nullable: false),
                    Number = table.Column<int>(nullable: false),
                    Part = table.Column<string>(maxLength: 40, nullable: false),
                    Was = table.Column<string>(maxLength: 4000, nullable: false),
                    Becomes = table.Column<string>(maxLength: 4000, nullable: false),
                    Why = table.Column<string>(maxLength: 1000, nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    By = table.Column<Guid>(nullable: true),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_community_corrections", x => x.Id);
                    table.ForeignKey(
                        name: "FK_community_corrections_partners_By",
                        column: x => x.By,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "keeping_rules",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Texts = table.Column<string>(maxLength: 40, nullable: false),
                    Years = table.Column<int>(nullable: false),
                    Text = table.Column<string>(maxLength: 1000, nullable: false),
                    Basis = table.Column<string>(maxLength: 200, nullable: false),
                    NeedsLawyer = table.Column<bool>(nullable: false),
                    From = table.Column<DateOnly>(nullable: false),
                    To = table.Column<DateOnly>(nullable: true),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_keeping_rules", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_community_corrections_By",
                table: "community_corrections",
                column: "By");

            migrationBuilder.CreateIndex(
                name: "IX_community_corrections_Of_Slug_Number_Part",
                table: "community_corrections",
                columns: new[] { "Of", "Slug", "Number", "Part" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "community_corrections");

            migrationBuilder.DropTable(
                name: "keeping_rules");

            migrationBuilder.DropColumn(
                name: "Through",
                table: "information_requests");

            migrationBuilder.DropColumn(
                name: "HeldFor",
                table: "information_request_steps");

            migrationBuilder.DropColumn(
                name: "Review",
                table: "information_request_steps");

            migrationBuilder.DropColumn(
                name: "Through",
                table: "complaints");

            migrationBuilder.DropColumn(
                name: "HeldFor",
                table: "complaint_steps");
        }
    }
}
