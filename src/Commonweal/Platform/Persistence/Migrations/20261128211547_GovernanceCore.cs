using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Commonweal.Platform.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class GovernanceCore : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_meeting_steps_Meeting",
                table: "meeting_steps");

            migrationBuilder.DropIndex(
                name: "IX_item_outcomes_Meeting",
                table: "item_outcomes");

            migrationBuilder.AddColumn<Guid>(
                name: "In",
                table: "interests",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Meeting",
                table: "forum_calls",
                maxLength: 80,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Committee",
                table: "decision_steps",
                maxLength: 80,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "AssessmentWasRead",
                table: "body_outcomes",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "ByPrimaryCareCommittee",
                table: "body_outcomes",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "body_appointments",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Body = table.Column<string>(maxLength: 80, nullable: false),
                    PartnerId = table.Column<Guid>(nullable: false),
                    On = table.Column<DateOnly>(nullable: true),
                    Minute = table.Column<string>(maxLength: 200, nullable: true),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_body_appointments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_body_appointments_bodies_Body",
                        column: x => x.Body,
                        principalTable: "bodies",
                        principalColumn: "Slug",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_body_appointments_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "officers_decisions",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Body = table.Column<string>(maxLength: 80, nullable: false),
                    PartnerId = table.Column<Guid>(nullable: false),
                    Officer = table.Column<string>(maxLength: 200, nullable: false),
                    Decided = table.Column<string>(maxLength: 4000, nullable: false),
                    Reasons = table.Column<string>(maxLength: 4000, nullable: false),
                    Delegation = table.Column<string>(maxLength: 400, nullable: false),
                    DelegatedSubjects = table.Column<string>(maxLength: 1000, nullable: false),
                    Subject = table.Column<string>(maxLength: 80, nullable: false),
                    LimitPence = table.Column<long>(nullable: true),
                    AmountPence = table.Column<long>(nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    ExemptBecause = table.Column<string>(maxLength: 4000, nullable: true),
                    Corrects = table.Column<long>(nullable: true),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_officers_decisions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_officers_decisions_bodies_Body",
                        column: x => x.Body,
                        principalTable: "bodies",
                        principalColumn: "Slug",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_officers_decisions_officers_decisions_Corrects",
                        column: x => x.Corrects,
                        principalTable: "officers_decisions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_officers_decisions_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "published_elsewhere",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Meeting = table.Column<string>(maxLength: 80, nullable: false),
                    InTheNameOf = table.Column<string>(maxLength: 200, nullable: false),
                    Item = table.Column<int>(nullable: false),
                    Link = table.Column<string>(maxLength: 400, nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    Minute = table.Column<string>(maxLength: 200, nullable: true),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_published_elsewhere", x => x.Id);
                    table.ForeignKey(
                        name: "FK_published_elsewhere_meetings_Meeting",
                        column: x => x.Meeting,
                        principalTable: "meetings",
                        principalColumn: "Slug",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_meeting_steps_Meeting_Kind",
                table: "meeting_steps",
                columns: new[] { "Meeting", "Kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_item_outcomes_Meeting_Item_Verb",
                table: "item_outcomes",
                columns: new[] { "Meeting", "Item", "Verb" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_body_appointments_Body",
                table: "body_appointments",
                column: "Body");

            migrationBuilder.CreateIndex(
                name: "IX_body_appointments_PartnerId",
                table: "body_appointments",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_officers_decisions_Body",
                table: "officers_decisions",
                column: "Body");

            migrationBuilder.CreateIndex(
                name: "IX_officers_decisions_Corrects",
                table: "officers_decisions",
                column: "Corrects");

            migrationBuilder.CreateIndex(
                name: "IX_officers_decisions_PartnerId",
                table: "officers_decisions",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_published_elsewhere_Meeting",
                table: "published_elsewhere",
                column: "Meeting");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "body_appointments");

            migrationBuilder.DropTable(
                name: "officers_decisions");

            migrationBuilder.DropTable(
                name: "published_elsewhere");

            migrationBuilder.DropIndex(
                name: "IX_meeting_steps_Meeting_Kind",
                table: "meeting_steps");

            migrationBuilder.DropIndex(
                name: "IX_item_outcomes_Meeting_Item_Verb",
                table: "item_outcomes");

            migrationBuilder.DropColumn(
                name: "In",
                table: "interests");

            migrationBuilder.DropColumn(
                name: "Meeting",
                table: "forum_calls");

            migrationBuilder.DropColumn(
                name: "Committee",
                table: "decision_steps");

            migrationBuilder.DropColumn(
                name: "AssessmentWasRead",
                table: "body_outcomes");

            migrationBuilder.DropColumn(
                name: "ByPrimaryCareCommittee",
                table: "body_outcomes");

            migrationBuilder.CreateIndex(
                name: "IX_meeting_steps_Meeting",
                table: "meeting_steps",
                column: "Meeting");

            migrationBuilder.CreateIndex(
                name: "IX_item_outcomes_Meeting",
                table: "item_outcomes",
                column: "Meeting");
        }
    }
}
