using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Commonweal.Platform.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class YearEnd : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "fund_reports",
                columns: table => new
                {
                    FundId = table.Column<Guid>(nullable: false),
                    Kind = table.Column<string>(maxLength: 40, nullable: false),
                    PeriodEnd = table.Column<DateOnly>(nullable: false),
                    Version = table.Column<int>(nullable: false),
                    Effectiveness = table.Column<string>(maxLength: 4000, nullable: false),
                    Improvement = table.Column<string>(maxLength: 4000, nullable: true),
                    RolesAndAims = table.Column<string>(maxLength: 4000, nullable: true),
                    FiledOn = table.Column<DateOnly>(nullable: false),
                    FiledBy = table.Column<string>(maxLength: 80, nullable: false),
                    LastSet = table.Column<long>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fund_reports", x => new { x.FundId, x.Kind, x.PeriodEnd, x.Version });
                    table.ForeignKey(
                        name: "FK_fund_reports_funds_FundId",
                        column: x => x.FundId,
                        principalTable: "funds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "fund_year_baselines",
                columns: table => new
                {
                    FundId = table.Column<Guid>(nullable: false),
                    Begins = table.Column<int>(nullable: false),
                    Version = table.Column<int>(nullable: false),
                    CommitmentsPence = table.Column<long>(nullable: false),
                    EfficienciesPence = table.Column<long>(nullable: false),
                    Words = table.Column<string>(maxLength: 4000, nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fund_year_baselines", x => new { x.FundId, x.Begins, x.Version });
                    table.ForeignKey(
                        name: "FK_fund_year_baselines_funds_FundId",
                        column: x => x.FundId,
                        principalTable: "funds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "fund_year_contributions",
                columns: table => new
                {
                    FundId = table.Column<Guid>(nullable: false),
                    Begins = table.Column<int>(nullable: false),
                    PartnerId = table.Column<Guid>(nullable: false),
                    Version = table.Column<int>(nullable: false),
                    Pence = table.Column<long>(nullable: false),
                    Words = table.Column<string>(maxLength: 4000, nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fund_year_contributions", x => new { x.FundId, x.Begins, x.PartnerId, x.Version });
                    table.ForeignKey(
                        name: "FK_fund_year_contributions_funds_FundId",
                        column: x => x.FundId,
                        principalTable: "funds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_fund_year_contributions_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "risk_share_terms",
                columns: table => new
                {
                    FundId = table.Column<Guid>(nullable: false),
                    Number = table.Column<long>(nullable: false),
                    Policy = table.Column<string>(maxLength: 4000, nullable: false),
                    EffectiveOn = table.Column<DateOnly>(nullable: false),
                    Words = table.Column<string>(maxLength: 4000, nullable: false),
                    IsMadeUp = table.Column<bool>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_risk_share_terms", x => new { x.FundId, x.Number });
                    table.ForeignKey(
                        name: "FK_risk_share_terms_funds_FundId",
                        column: x => x.FundId,
                        principalTable: "funds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "risk_share_agreed",
                columns: table => new
                {
                    FundId = table.Column<Guid>(nullable: false),
                    Number = table.Column<long>(nullable: false),
                    PartnerId = table.Column<Guid>(nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    Words = table.Column<string>(maxLength: 4000, nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_risk_share_agreed", x => new { x.FundId, x.Number, x.PartnerId });
                    table.ForeignKey(
                        name: "FK_risk_share_agreed_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_risk_share_agreed_risk_share_terms_FundId_Number",
                        columns: x => new { x.FundId, x.Number },
                        principalTable: "risk_share_terms",
                        principalColumns: new[] { "FundId", "Number" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_fund_year_contributions_PartnerId",
                table: "fund_year_contributions",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_risk_share_agreed_PartnerId",
                table: "risk_share_agreed",
                column: "PartnerId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "fund_reports");

            migrationBuilder.DropTable(
                name: "fund_year_baselines");

            migrationBuilder.DropTable(
                name: "fund_year_contributions");

            migrationBuilder.DropTable(
                name: "risk_share_agreed");

            migrationBuilder.DropTable(
                name: "risk_share_terms");
        }
    }
}
