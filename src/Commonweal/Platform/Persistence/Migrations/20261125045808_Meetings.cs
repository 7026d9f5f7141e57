using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Commonweal.Platform.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class Meetings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "interests",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    PersonId = table.Column<Guid>(nullable: false),
                    Kind = table.Column<string>(maxLength: 40, nullable: false),
                    Text = table.Column<string>(maxLength: 1000, nullable: false),
                    RegisteredOn = table.Column<DateOnly>(nullable: false),
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
                    table.PrimaryKey("PK_interests", x => x.Id);
                    table.ForeignKey(
                        name: "FK_interests_people_PersonId",
                        column: x => x.PersonId,
                        principalTable: "people",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "meetings",
                columns: table => new
                {
                    Slug = table.Column<string>(maxLength: 80, nullable: false),
                    Body = table.Column<string>(maxLength: 80, nullable: false),
                    Title = table.Column<string>(maxLength: 200, nullable: false),
                    Day = table.Column<DateOnly>(nullable: false),
                    IsDayKnown = table.Column<bool>(nullable: false),
                    StartsAt = table.Column<TimeOnly>(nullable: true),
                    Place = table.Column<string>(maxLength: 200, nullable: true),
                    IsInformal = table.Column<bool>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_meetings", x => x.Slug);
                    table.ForeignKey(
                        name: "FK_meetings_bodies_Body",
                        column: x => x.Body,
                        principalTable: "bodies",
                        principalColumn: "Slug",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "action_reports",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Meeting = table.Column<string>(maxLength: 80, nullable: false),
                    Number = table.Column<int>(nullable: false),
                    IsDone = table.Column<bool>(nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    Words = table.Column<string>(maxLength: 4000, nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_action_reports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_action_reports_meetings_Meeting",
                        column: x => x.Meeting,
                        principalTable: "meetings",
                        principalColumn: "Slug",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "agenda_items",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Meeting = table.Column<string>(maxLength: 80, nullable: false),
                    Number = table.Column<int>(nullable: false),
                    Title = table.Column<string>(maxLength: 400, nullable: false),
                    AskedFor = table.Column<string>(maxLength: 40, nullable: false),
                    LeadOfficer = table.Column<string>(maxLength: 200, nullable: true),
                    Matter = table.Column<string>(maxLength: 80, nullable: true),
                    ExemptParagraph = table.Column<int>(nullable: true),
                    PublicInterest = table.Column<string>(maxLength: 4000, nullable: true),
                    LateReason = table.Column<string>(maxLength: 4000, nullable: true),
                    IsLate = table.Column<bool>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agenda_items", x => x.Id);
                    table.ForeignKey(
                        name: "FK_agenda_items_meetings_Meeting",
                        column: x => x.Meeting,
                        principalTable: "meetings",
                        principalColumn: "Slug",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "attendance",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Meeting = table.Column<string>(maxLength: 80, nullable: false),
                    SeatId = table.Column<string>(maxLength: 80, nullable: false),
                    Movement = table.Column<string>(maxLength: 40, nullable: false),
                    Manner = table.Column<string>(maxLength: 40, nullable: false),
                    Who = table.Column<string>(maxLength: 200, nullable: true),
                    Item = table.Column<int>(nullable: true),
                    At = table.Column<TimeOnly>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_attendance", x => x.Id);
                    table.ForeignKey(
                        name: "FK_attendance_meetings_Meeting",
                        column: x => x.Meeting,
                        principalTable: "meetings",
                        principalColumn: "Slug",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "interest_declarations",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Meeting = table.Column<string>(maxLength: 80, nullable: false),
                    Item = table.Column<int>(nullable: true),
                    SeatId = table.Column<string>(maxLength: 80, nullable: false),
                    Kind = table.Column<string>(maxLength: 40, nullable: false),
                    Text = table.Column<string>(maxLength: 1000, nullable: false),
                    Action = table.Column<string>(maxLength: 40, nullable: false),
                    Dispensation = table.Column<string>(maxLength: 400, nullable: true),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_interest_declarations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_interest_declarations_meetings_Meeting",
                        column: x => x.Meeting,
                        principalTable: "meetings",
                        principalColumn: "Slug",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "item_outcomes",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Meeting = table.Column<string>(maxLength: 80, nullable: false),
                    Item = table.Column<int>(nullable: false),
                    Verb = table.Column<string>(maxLength: 40, nullable: false),
                    Words = table.Column<string>(maxLength: 4000, nullable: false),
                    At = table.Column<TimeOnly>(nullable: true),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_item_outcomes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_item_outcomes_meetings_Meeting",
                        column: x => x.Meeting,
                        principalTable: "meetings",
                        principalColumn: "Slug",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "item_questions",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Meeting = table.Column<string>(maxLength: 80, nullable: false),
                    Item = table.Column<int>(nullable: false),
                    Number = table.Column<int>(nullable: false),
                    Text = table.Column<string>(maxLength: 4000, nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_item_questions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_item_questions_meetings_Meeting",
                        column: x => x.Meeting,
                        principalTable: "meetings",
                        principalColumn: "Slug",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "meeting_actions",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Number = table.Column<int>(nullable: false),
                    Meeting = table.Column<string>(maxLength: 80, nullable: false),
                    Body = table.Column<string>(maxLength: 80, nullable: false),
                    Item = table.Column<int>(nullable: true),
                    Text = table.Column<string>(maxLength: 4000, nullable: false),
                    Owner = table.Column<string>(maxLength: 200, nullable: false),
                    Due = table.Column<DateOnly>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_meeting_actions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_meeting_actions_bodies_Body",
                        column: x => x.Body,
                        principalTable: "bodies",
                        principalColumn: "Slug",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_meeting_actions_meetings_Meeting",
                        column: x => x.Meeting,
                        principalTable: "meetings",
                        principalColumn: "Slug",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "meeting_steps",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Meeting = table.Column<string>(maxLength: 80, nullable: false),
                    Kind = table.Column<string>(maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    At = table.Column<TimeOnly>(nullable: true),
                    Reason = table.Column<string>(maxLength: 4000, nullable: true),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_meeting_steps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_meeting_steps_meetings_Meeting",
                        column: x => x.Meeting,
                        principalTable: "meetings",
                        principalColumn: "Slug",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "minutes",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Meeting = table.Column<string>(maxLength: 80, nullable: false),
                    Number = table.Column<int>(nullable: false),
                    State = table.Column<string>(maxLength: 40, nullable: false),
                    Text = table.Column<string>(maxLength: -1, nullable: false),
                    ApprovedAt = table.Column<string>(maxLength: 80, nullable: true),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_minutes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_minutes_meetings_Meeting",
                        column: x => x.Meeting,
                        principalTable: "meetings",
                        principalColumn: "Slug",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "pack_documents",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Meeting = table.Column<string>(maxLength: 80, nullable: false),
                    Item = table.Column<int>(nullable: true),
                    Title = table.Column<string>(maxLength: 400, nullable: false),
                    Pages = table.Column<int>(nullable: false),
                    IsSupplement = table.Column<bool>(nullable: false),
                    IsExempt = table.Column<bool>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_pack_documents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_pack_documents_meetings_Meeting",
                        column: x => x.Meeting,
                        principalTable: "meetings",
                        principalColumn: "Slug",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "question_views",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Meeting = table.Column<string>(maxLength: 80, nullable: false),
                    Item = table.Column<int>(nullable: false),
                    Question = table.Column<int>(nullable: false),
                    Body = table.Column<string>(maxLength: 80, nullable: false),
                    Words = table.Column<string>(maxLength: 4000, nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_question_views", x => x.Id);
                    table.ForeignKey(
                        name: "FK_question_views_bodies_Body",
                        column: x => x.Body,
                        principalTable: "bodies",
                        principalColumn: "Slug",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_question_views_meetings_Meeting",
                        column: x => x.Meeting,
                        principalTable: "meetings",
                        principalColumn: "Slug",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "report_sections",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Meeting = table.Column<string>(maxLength: 80, nullable: false),
                    Item = table.Column<int>(nullable: false),
                    Heading = table.Column<string>(maxLength: 40, nullable: false),
                    Text = table.Column<string>(maxLength: 4000, nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_report_sections", x => x.Id);
                    table.ForeignKey(
                        name: "FK_report_sections_meetings_Meeting",
                        column: x => x.Meeting,
                        principalTable: "meetings",
                        principalColumn: "Slug",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_action_reports_Meeting",
                table: "action_reports",
                column: "Meeting");

            migrationBuilder.CreateIndex(
                name: "IX_agenda_items_Matter",
                table: "agenda_items",
                column: "Matter");

            migrationBuilder.CreateIndex(
                name: "IX_agenda_items_Meeting_Number",
                table: "agenda_items",
                columns: new[] { "Meeting", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_attendance_Meeting",
                table: "attendance",
                column: "Meeting");

            migrationBuilder.CreateIndex(
                name: "IX_interest_declarations_Meeting",
                table: "interest_declarations",
                column: "Meeting");

            migrationBuilder.CreateIndex(
                name: "IX_interests_PersonId",
                table: "interests",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_item_outcomes_Meeting",
                table: "item_outcomes",
                column: "Meeting");

            migrationBuilder.CreateIndex(
                name: "IX_item_questions_Meeting",
                table: "item_questions",
                column: "Meeting");

            migrationBuilder.CreateIndex(
                name: "IX_meeting_actions_Body",
                table: "meeting_actions",
                column: "Body");

            migrationBuilder.CreateIndex(
                name: "IX_meeting_actions_Meeting_Number",
                table: "meeting_actions",
                columns: new[] { "Meeting", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_meeting_steps_Meeting",
                table: "meeting_steps",
                column: "Meeting");

            migrationBuilder.CreateIndex(
                name: "IX_meetings_Body",
                table: "meetings",
                column: "Body");

            migrationBuilder.CreateIndex(
                name: "IX_meetings_Day",
                table: "meetings",
                column: "Day");

            migrationBuilder.CreateIndex(
                name: "IX_minutes_Meeting_Number",
                table: "minutes",
                columns: new[] { "Meeting", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_pack_documents_Meeting",
                table: "pack_documents",
                column: "Meeting");

            migrationBuilder.CreateIndex(
                name: "IX_question_views_Body",
                table: "question_views",
                column: "Body");

            migrationBuilder.CreateIndex(
                name: "IX_question_views_Meeting",
                table: "question_views",
                column: "Meeting");

            migrationBuilder.CreateIndex(
                name: "IX_report_sections_Meeting",
                table: "report_sections",
                column: "Meeting");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "action_reports");

            migrationBuilder.DropTable(
                name: "agenda_items");

            migrationBuilder.DropTable(
                name: "attendance");

            migrationBuilder.DropTable(
                name: "interest_declarations");

            migrationBuilder.DropTable(
                name: "interests");

            migrationBuilder.DropTable(
                name: "item_outcomes");

            migrationBuilder.DropTable(
                name: "item_questions");

            migrationBuilder.DropTable(
                name: "meeting_actions");

            migrationBuilder.DropTable(
                name: "meeting_steps");

            migrationBuilder.DropTable(
                name: "minutes");

            migrationBuilder.DropTable(
                name: "pack_documents");

            migrationBuilder.DropTable(
                name: "question_views");

            migrationBuilder.DropTable(
                name: "report_sections");

            migrationBuilder.DropTable(
                name: "meetings");
        }
    }
}
