using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Commonweal.Platform.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class CommissioningIntentions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "assurance_meetings",
                columns: table => new
                {
                    Slug = table.Column<string>(maxLength: 80, nullable: false),
                    Title = table.Column<string>(maxLength: 200, nullable: false),
                    Of = table.Column<string>(maxLength: 40, nullable: false),
                    OfWhat = table.Column<string>(maxLength: 200, nullable: false),
                    Body = table.Column<string>(maxLength: 80, nullable: false),
                    From = table.Column<DateOnly>(nullable: false),
                    IsMadeUp = table.Column<bool>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_assurance_meetings", x => x.Slug);
                });

            migrationBuilder.CreateTable(
                name: "commissioning_intentions",
                columns: table => new
                {
                    Slug = table.Column<string>(maxLength: 80, nullable: false),
                    FinancialYear = table.Column<int>(nullable: false),
                    Service = table.Column<string>(maxLength: 80, nullable: false),
                    Title = table.Column<string>(maxLength: 200, nullable: false),
                    Words = table.Column<string>(maxLength: 4000, nullable: false),
                    Group = table.Column<string>(maxLength: 80, nullable: false),
                    EnteredOn = table.Column<DateOnly>(nullable: false),
                    IsMadeUp = table.Column<bool>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_commissioning_intentions", x => x.Slug);
                });

            migrationBuilder.CreateTable(
                name: "conflict_flags",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Fund = table.Column<string>(maxLength: 80, nullable: false),
                    Nature = table.Column<string>(maxLength: 40, nullable: false),
                    Concerns = table.Column<string>(maxLength: 200, nullable: false),
                    Words = table.Column<string>(maxLength: 4000, nullable: false),
                    By = table.Column<string>(maxLength: 200, nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    Meeting = table.Column<string>(maxLength: 80, nullable: false),
                    Item = table.Column<int>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_conflict_flags", x => x.Id);
                    table.ForeignKey(
                        name: "FK_conflict_flags_meetings_Meeting",
                        column: x => x.Meeting,
                        principalTable: "meetings",
                        principalColumn: "Slug",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "contract_meetings_replaced",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    By = table.Column<string>(maxLength: 80, nullable: false),
                    Contract = table.Column<string>(maxLength: 200, nullable: false),
                    CommissionerId = table.Column<Guid>(nullable: false),
                    ProviderId = table.Column<Guid>(nullable: false),
                    LastHeldOn = table.Column<DateOnly>(nullable: false),
                    Words = table.Column<string>(maxLength: 4000, nullable: false),
                    EnteredOn = table.Column<DateOnly>(nullable: false),
                    Corrects = table.Column<long>(nullable: true),
                    IsMadeUp = table.Column<bool>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_contract_meetings_replaced", x => x.Id);
                    table.ForeignKey(
                        name: "FK_contract_meetings_replaced_partners_CommissionerId",
                        column: x => x.CommissionerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_contract_meetings_replaced_partners_ProviderId",
                        column: x => x.ProviderId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "intention_entries",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Intention = table.Column<string>(maxLength: 80, nullable: false),
                    Kind = table.Column<string>(maxLength: 40, nullable: false),
                    Origin = table.Column<string>(maxLength: 200, nullable: false),
                    Words = table.Column<string>(maxLength: 4000, nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    Corrects = table.Column<long>(nullable: true),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_intention_entries", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "intentions_sent",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    FinancialYear = table.Column<int>(nullable: false),
                    DecisionId = table.Column<Guid>(nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_intentions_sent", x => x.Id);
                    table.ForeignKey(
                        name: "FK_intentions_sent_decisions_DecisionId",
                        column: x => x.DecisionId,
                        principalTable: "decisions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "outset_agreed",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    FinancialYear = table.Column<int>(nullable: false),
                    Number = table.Column<int>(nullable: false),
                    PartnerId = table.Column<Guid>(nullable: false),
                    By = table.Column<string>(maxLength: 200, nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outset_agreed", x => x.Id);
                    table.ForeignKey(
                        name: "FK_outset_agreed_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "outset_terms",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    FinancialYear = table.Column<int>(nullable: false),
                    Number = table.Column<int>(nullable: false),
                    Priorities = table.Column<string>(maxLength: 4000, nullable: false),
                    Parameters = table.Column<string>(maxLength: 4000, nullable: false),
                    Why = table.Column<string>(maxLength: 4000, nullable: true),
                    On = table.Column<DateOnly>(nullable: false),
                    IsMadeUp = table.Column<bool>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outset_terms", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_conflict_flags_Meeting",
                table: "conflict_flags",
                column: "Meeting");

            migrationBuilder.CreateIndex(
                name: "IX_contract_meetings_replaced_CommissionerId",
                table: "contract_meetings_replaced",
                column: "CommissionerId");

            migrationBuilder.CreateIndex(
                name: "IX_contract_meetings_replaced_ProviderId",
                table: "contract_meetings_replaced",
                column: "ProviderId");

            migrationBuilder.CreateIndex(
                name: "IX_intention_entries_Intention",
                table: "intention_entries",
                column: "Intention");

            migrationBuilder.CreateIndex(
                name: "IX_intentions_sent_DecisionId",
                table: "intentions_sent",
                column: "DecisionId");

            migrationBuilder.CreateIndex(
                name: "IX_outset_agreed_FinancialYear_Number_PartnerId",
                table: "outset_agreed",
                columns: new[] { "FinancialYear", "Number", "PartnerId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_outset_agreed_PartnerId",
                table: "outset_agreed",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_outset_terms_FinancialYear_Number",
                table: "outset_terms",
                columns: new[] { "FinancialYear", "Number" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "assurance_meetings");

            migrationBuilder.DropTable(
                name: "commissioning_intentions");

            migrationBuilder.DropTable(
                name: "conflict_flags");

            migrationBuilder.DropTable(
                name: "contract_meetings_replaced");

            migrationBuilder.DropTable(
                name: "intention_entries");

            migrationBuilder.DropTable(
                name: "intentions_sent");

            migrationBuilder.DropTable(
                name: "outset_agreed");

            migrationBuilder.DropTable(
                name: "outset_terms");
        }
    }
}
