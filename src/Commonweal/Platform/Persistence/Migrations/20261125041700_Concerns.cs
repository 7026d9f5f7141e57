using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Commonweal.Platform.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class Concerns : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "concerns",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Reference = table.Column<string>(maxLength: 20, nullable: false),
                    SubjectId = table.Column<Guid>(nullable: false),
                    RaisedBy = table.Column<Guid>(nullable: false),
                    RaisedOn = table.Column<DateOnly>(nullable: false),
                    Behaviours = table.Column<string>(maxLength: 1000, nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_concerns", x => x.Id);
                    table.ForeignKey(
                        name: "FK_concerns_partners_RaisedBy",
                        column: x => x.RaisedBy,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_concerns_partners_SubjectId",
                        column: x => x.SubjectId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "concern_raisers",
                columns: table => new
                {
                    ConcernId = table.Column<Guid>(nullable: false),
                    PartnerId = table.Column<Guid>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_concern_raisers", x => new { x.ConcernId, x.PartnerId });
                    table.ForeignKey(
                        name: "FK_concern_raisers_concerns_ConcernId",
                        column: x => x.ConcernId,
                        principalTable: "concerns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_concern_raisers_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "concern_steps",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    ConcernId = table.Column<Guid>(nullable: false),
                    Kind = table.Column<string>(maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    PartnerId = table.Column<Guid>(nullable: false),
                    PersonId = table.Column<Guid>(nullable: true),
                    Words = table.Column<string>(maxLength: 4000, nullable: false),
                    AnswerBy = table.Column<DateOnly>(nullable: true),
                    IsChanged = table.Column<bool>(nullable: true),
                    DecisionReference = table.Column<string>(maxLength: 200, nullable: true),
                    DecidedBy = table.Column<string>(maxLength: 200, nullable: true),
                    MeetingOn = table.Column<DateOnly>(nullable: true),
                    Minute = table.Column<string>(maxLength: 200, nullable: true),
                    Voters = table.Column<string>(maxLength: 1000, nullable: false),
                    LeavesOn = table.Column<DateOnly>(nullable: true),
                    Corrects = table.Column<Guid>(nullable: true),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_concern_steps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_concern_steps_concern_steps_Corrects",
                        column: x => x.Corrects,
                        principalTable: "concern_steps",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_concern_steps_concerns_ConcernId",
                        column: x => x.ConcernId,
                        principalTable: "concerns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_concern_steps_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_concern_steps_people_PersonId",
                        column: x => x.PersonId,
                        principalTable: "people",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "concern_evidence",
                columns: table => new
                {
                    ConcernId = table.Column<Guid>(nullable: false),
                    Number = table.Column<int>(nullable: false),
                    StepId = table.Column<Guid>(nullable: false),
                    Name = table.Column<string>(maxLength: 200, nullable: false),
                    MediaType = table.Column<string>(maxLength: 100, nullable: false),
                    Content = table.Column<byte[]>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_concern_evidence", x => new { x.ConcernId, x.Number });
                    table.ForeignKey(
                        name: "FK_concern_evidence_concern_steps_StepId",
                        column: x => x.StepId,
                        principalTable: "concern_steps",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_concern_evidence_concerns_ConcernId",
                        column: x => x.ConcernId,
                        principalTable: "concerns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_concern_evidence_StepId",
                table: "concern_evidence",
                column: "StepId");

            migrationBuilder.CreateIndex(
                name: "IX_concern_raisers_PartnerId",
                table: "concern_raisers",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_concern_steps_ConcernId",
                table: "concern_steps",
                column: "ConcernId");

            migrationBuilder.CreateIndex(
                name: "IX_concern_steps_Corrects",
                table: "concern_steps",
                column: "Corrects");

            migrationBuilder.CreateIndex(
                name: "IX_concern_steps_PartnerId",
                table: "concern_steps",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_concern_steps_PersonId",
                table: "concern_steps",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_concerns_RaisedBy",
                table: "concerns",
                column: "RaisedBy");

            migrationBuilder.CreateIndex(
                name: "IX_concerns_Reference",
                table: "concerns",
                column: "Reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_concerns_SubjectId",
                table: "concerns",
                column: "SubjectId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "concern_evidence");

            migrationBuilder.DropTable(
                name: "concern_raisers");

            migrationBuilder.DropTable(
                name: "concern_steps");

            migrationBuilder.DropTable(
                name: "concerns");
        }
    }
}
