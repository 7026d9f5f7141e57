using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Commonweal.Platform.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class SavingsAndBudgets : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "balance_statements",
                columns: table => new
                {
                    PartnerId = table.Column<Guid>(nullable: false),
                    OtherId = table.Column<Guid>(nullable: false),
                    Side = table.Column<string>(maxLength: 40, nullable: false),
                    Service = table.Column<string>(maxLength: 80, nullable: false),
                    Year = table.Column<int>(nullable: false),
                    Number = table.Column<int>(nullable: false),
                    Version = table.Column<int>(nullable: false),
                    Pence = table.Column<long>(nullable: false),
                    Words = table.Column<string>(maxLength: 500, nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    IsMadeUp = table.Column<bool>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_balance_statements", x => new { x.PartnerId, x.OtherId, x.Side, x.Service, x.Year, x.Number, x.Version });
                    table.ForeignKey(
                        name: "FK_balance_statements_partners_OtherId",
                        column: x => x.OtherId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_balance_statements_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "budget_lines",
                columns: table => new
                {
                    PartnerId = table.Column<Guid>(nullable: false),
                    Service = table.Column<string>(maxLength: 80, nullable: false),
                    FinancialYear = table.Column<int>(nullable: false),
                    Name = table.Column<string>(maxLength: 200, nullable: false),
                    Version = table.Column<int>(nullable: false),
                    Kind = table.Column<string>(maxLength: 40, nullable: false),
                    Purpose = table.Column<string>(maxLength: 40, nullable: false),
                    Pence = table.Column<long>(nullable: false),
                    Activity = table.Column<int>(nullable: true),
                    ActivityUnit = table.Column<string>(maxLength: 60, nullable: true),
                    Basis = table.Column<string>(maxLength: 500, nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    IsMadeUp = table.Column<bool>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_budget_lines", x => new { x.PartnerId, x.Service, x.FinancialYear, x.Name, x.Version });
                    table.ForeignKey(
                        name: "FK_budget_lines_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "budget_states",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Service = table.Column<string>(maxLength: 80, nullable: false),
                    State = table.Column<string>(maxLength: 40, nullable: false),
                    Words = table.Column<string>(maxLength: 500, nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    IsMadeUp = table.Column<bool>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_budget_states", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "control_total_adjustments",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    FinancialYear = table.Column<int>(nullable: false),
                    FromId = table.Column<Guid>(nullable: false),
                    ToId = table.Column<Guid>(nullable: false),
                    Pence = table.Column<long>(nullable: false),
                    Words = table.Column<string>(maxLength: 500, nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    IsMadeUp = table.Column<bool>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_control_total_adjustments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_control_total_adjustments_partners_FromId",
                        column: x => x.FromId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_control_total_adjustments_partners_ToId",
                        column: x => x.ToId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "control_total_statements",
                columns: table => new
                {
                    PartnerId = table.Column<Guid>(nullable: false),
                    FinancialYear = table.Column<int>(nullable: false),
                    Version = table.Column<int>(nullable: false),
                    Signs = table.Column<string>(maxLength: 40, nullable: false),
                    PlanPence = table.Column<long>(nullable: false),
                    ForecastPence = table.Column<long>(nullable: false),
                    IncentivePence = table.Column<long>(nullable: false),
                    Method = table.Column<string>(maxLength: 40, nullable: false),
                    LocalBasisPoints = table.Column<int>(nullable: false),
                    Basis = table.Column<string>(maxLength: 500, nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    IsMadeUp = table.Column<bool>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_control_total_statements", x => new { x.PartnerId, x.FinancialYear, x.Version });
                    table.ForeignKey(
                        name: "FK_control_total_statements_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "savings_schemes",
                columns: table => new
                {
                    Slug = table.Column<string>(maxLength: 80, nullable: false),
                    Title = table.Column<string>(maxLength: 200, nullable: false),
                    Words = table.Column<string>(maxLength: 4000, nullable: false),
                    Service = table.Column<string>(maxLength: 80, nullable: false),
                    FinancialYear = table.Column<int>(nullable: false),
                    IsRecurrent = table.Column<bool>(nullable: false),
                    Programme = table.Column<string>(maxLength: 80, nullable: true),
                    Fund = table.Column<string>(maxLength: 80, nullable: true),
                    EnteredById = table.Column<Guid>(nullable: false),
                    EnteredOn = table.Column<DateOnly>(nullable: false),
                    IsMadeUp = table.Column<bool>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_savings_schemes", x => x.Slug);
                    table.ForeignKey(
                        name: "FK_savings_schemes_partners_EnteredById",
                        column: x => x.EnteredById,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "savings_claims",
                columns: table => new
                {
                    Scheme = table.Column<string>(maxLength: 80, nullable: false),
                    Line = table.Column<int>(nullable: false),
                    Version = table.Column<int>(nullable: false),
                    PartnerId = table.Column<Guid>(nullable: false),
                    Plan = table.Column<string>(maxLength: 40, nullable: false),
                    Cost = table.Column<string>(maxLength: 200, nullable: false),
                    PaidToId = table.Column<Guid>(nullable: true),
                    PlanVolumePence = table.Column<long>(nullable: false),
                    PlanPricePence = table.Column<long>(nullable: false),
                    ActualVolumePence = table.Column<long>(nullable: false),
                    ActualPricePence = table.Column<long>(nullable: false),
                    ForecastVolumePence = table.Column<long>(nullable: false),
                    ForecastPricePence = table.Column<long>(nullable: false),
                    FullYearPence = table.Column<long>(nullable: false),
                    InvestmentPence = table.Column<long>(nullable: false),
                    ActivityFewer = table.Column<int>(nullable: true),
                    Status = table.Column<string>(maxLength: 40, nullable: false),
                    Words = table.Column<string>(maxLength: 4000, nullable: false),
                    IsWithdrawn = table.Column<bool>(nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_savings_claims", x => new { x.Scheme, x.Line, x.Version });
                    table.ForeignKey(
                        name: "FK_savings_claims_partners_PaidToId",
                        column: x => x.PaidToId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_savings_claims_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_savings_claims_savings_schemes_Scheme",
                        column: x => x.Scheme,
                        principalTable: "savings_schemes",
                        principalColumn: "Slug",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_balance_statements_OtherId",
                table: "balance_statements",
                column: "OtherId");

            migrationBuilder.CreateIndex(
                name: "IX_control_total_adjustments_FromId",
                table: "control_total_adjustments",
                column: "FromId");

            migrationBuilder.CreateIndex(
                name: "IX_control_total_adjustments_ToId",
                table: "control_total_adjustments",
                column: "ToId");

            migrationBuilder.CreateIndex(
                name: "IX_savings_claims_PaidToId",
                table: "savings_claims",
                column: "PaidToId");

            migrationBuilder.CreateIndex(
                name: "IX_savings_claims_PartnerId",
                table: "savings_claims",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_savings_schemes_EnteredById",
                table: "savings_schemes",
                column: "EnteredById");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "balance_statements");

            migrationBuilder.DropTable(
                name: "budget_lines");

            migrationBuilder.DropTable(
                name: "budget_states");

            migrationBuilder.DropTable(
                name: "control_total_adjustments");

            migrationBuilder.DropTable(
                name: "control_total_statements");

            migrationBuilder.DropTable(
                name: "savings_claims");

            migrationBuilder.DropTable(
                name: "savings_schemes");
        }
    }
}
