using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Commonweal.Platform.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class BetterCareFund : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "care_fund_areas",
                columns: table => new
                {
                    Slug = table.Column<string>(maxLength: 80, nullable: false),
                    Name = table.Column<string>(maxLength: 200, nullable: false),
                    Board = table.Column<string>(maxLength: 200, nullable: false),
                    Council = table.Column<string>(maxLength: 80, nullable: false),
                    Commissioners = table.Column<string>(maxLength: 1000, nullable: false),
                    HousingAuthority = table.Column<string>(maxLength: 80, nullable: false),
                    Funds = table.Column<string>(maxLength: 1000, nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_care_fund_areas", x => x.Slug);
                });

            migrationBuilder.CreateTable(
                name: "care_fund_codes",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Kind = table.Column<string>(maxLength: 40, nullable: false),
                    Slug = table.Column<string>(maxLength: 80, nullable: false),
                    Parent = table.Column<string>(maxLength: 80, nullable: true),
                    Name = table.Column<string>(maxLength: 200, nullable: false),
                    Words = table.Column<string>(maxLength: 4000, nullable: false),
                    Payer = table.Column<string>(maxLength: 40, nullable: true),
                    Frequency = table.Column<string>(maxLength: 40, nullable: true),
                    From = table.Column<DateOnly>(nullable: false),
                    To = table.Column<DateOnly>(nullable: true),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    SupersededAt = table.Column<DateTime>(nullable: true),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_care_fund_codes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "care_fund_minimums",
                columns: table => new
                {
                    Area = table.Column<string>(maxLength: 80, nullable: false),
                    FinancialYear = table.Column<int>(nullable: false),
                    Commissioner = table.Column<string>(maxLength: 80, nullable: false),
                    MinimumPence = table.Column<long>(nullable: false),
                    SocialCareBeforePence = table.Column<long>(nullable: false),
                    UpliftBasisPoints = table.Column<int>(nullable: false),
                    OutOfHospitalPence = table.Column<long>(nullable: false),
                    IsMadeUp = table.Column<bool>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_care_fund_minimums", x => new { x.Area, x.FinancialYear, x.Commissioner });
                    table.ForeignKey(
                        name: "FK_care_fund_minimums_care_fund_areas_Area",
                        column: x => x.Area,
                        principalTable: "care_fund_areas",
                        principalColumn: "Slug",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "care_fund_plans",
                columns: table => new
                {
                    Area = table.Column<string>(maxLength: 80, nullable: false),
                    FinancialYear = table.Column<int>(nullable: false),
                    Number = table.Column<int>(nullable: false),
                    Content = table.Column<string>(maxLength: -1, nullable: false),
                    Hash = table.Column<string>(maxLength: 64, nullable: false),
                    Words = table.Column<string>(maxLength: 500, nullable: false),
                    By = table.Column<string>(maxLength: 80, nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    IsMadeUp = table.Column<bool>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_care_fund_plans", x => new { x.Area, x.FinancialYear, x.Number });
                    table.ForeignKey(
                        name: "FK_care_fund_plans_care_fund_areas_Area",
                        column: x => x.Area,
                        principalTable: "care_fund_areas",
                        principalColumn: "Slug",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "care_fund_returns",
                columns: table => new
                {
                    Area = table.Column<string>(maxLength: 80, nullable: false),
                    FinancialYear = table.Column<int>(nullable: false),
                    Quarter = table.Column<int>(nullable: false),
                    Number = table.Column<int>(nullable: false),
                    Content = table.Column<string>(maxLength: -1, nullable: false),
                    Hash = table.Column<string>(maxLength: 64, nullable: false),
                    By = table.Column<string>(maxLength: 80, nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_care_fund_returns", x => new { x.Area, x.FinancialYear, x.Quarter, x.Number });
                    table.ForeignKey(
                        name: "FK_care_fund_returns_care_fund_areas_Area",
                        column: x => x.Area,
                        principalTable: "care_fund_areas",
                        principalColumn: "Slug",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "care_fund_signatures",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Area = table.Column<string>(maxLength: 80, nullable: false),
                    FinancialYear = table.Column<int>(nullable: false),
                    Quarter = table.Column<int>(nullable: true),
                    Number = table.Column<int>(nullable: false),
                    Hash = table.Column<string>(maxLength: 64, nullable: false),
                    SignedOn = table.Column<DateOnly>(nullable: false),
                    Minute = table.Column<string>(maxLength: 200, nullable: false),
                    By = table.Column<string>(maxLength: 80, nullable: false),
                    IsMadeUp = table.Column<bool>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_care_fund_signatures", x => x.Id);
                    table.ForeignKey(
                        name: "FK_care_fund_signatures_care_fund_areas_Area",
                        column: x => x.Area,
                        principalTable: "care_fund_areas",
                        principalColumn: "Slug",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_care_fund_signatures_Area",
                table: "care_fund_signatures",
                column: "Area");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "care_fund_codes");

            migrationBuilder.DropTable(
                name: "care_fund_minimums");

            migrationBuilder.DropTable(
                name: "care_fund_plans");

            migrationBuilder.DropTable(
                name: "care_fund_returns");

            migrationBuilder.DropTable(
                name: "care_fund_signatures");

            migrationBuilder.DropTable(
                name: "care_fund_areas");
        }
    }
}
