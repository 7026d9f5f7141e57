using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Commonweal.Platform.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class WhenItGoesWrong : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "complaint_front_desk",
                columns: table => new
                {
                    PartnerId = table.Column<Guid>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaint_front_desk", x => x.PartnerId);
                    table.ForeignKey(
                        name: "FK_complaint_front_desk_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "complaint_law",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Subject = table.Column<string>(maxLength: 40, nullable: false),
                    Limit = table.Column<string>(maxLength: 40, nullable: false),
                    Count = table.Column<int>(nullable: false),
                    Unit = table.Column<string>(maxLength: 40, nullable: false),
                    Text = table.Column<string>(maxLength: 1000, nullable: false),
                    Statute = table.Column<string>(maxLength: 200, nullable: false),
                    NeedsLawyer = table.Column<bool>(nullable: false),
                    From = table.Column<DateOnly>(nullable: false),
                    To = table.Column<DateOnly>(nullable: true),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaint_law", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "complaints",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Reference = table.Column<string>(maxLength: 20, nullable: false),
                    CodeHash = table.Column<string>(maxLength: 64, nullable: false),
                    ReceivedOn = table.Column<DateOnly>(nullable: false),
                    ReceivedBy = table.Column<Guid>(nullable: false),
                    Subject = table.Column<string>(maxLength: 40, nullable: false),
                    HappenedOn = table.Column<DateOnly>(nullable: true),
                    Named = table.Column<string>(maxLength: 1000, nullable: false),
                    Means = table.Column<string>(maxLength: 40, nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints", x => x.Id);
                    table.ForeignKey(
                        name: "FK_complaints_partners_ReceivedBy",
                        column: x => x.ReceivedBy,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "dispute_terms",
                columns: table => new
                {
                    Stage = table.Column<string>(maxLength: 40, nullable: false),
                    Days = table.Column<int>(nullable: false),
                    Who = table.Column<string>(maxLength: 400, nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dispute_terms", x => x.Stage);
                });

            migrationBuilder.CreateTable(
                name: "disputes",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Slug = table.Column<string>(maxLength: 80, nullable: false),
                    Title = table.Column<string>(maxLength: 200, nullable: false),
                    RaisedBy = table.Column<Guid>(nullable: false),
                    NoticeOn = table.Column<DateOnly>(nullable: false),
                    AboutTitle = table.Column<string>(maxLength: 200, nullable: false),
                    AboutUrl = table.Column<string>(maxLength: 120, nullable: true),
                    Part = table.Column<string>(maxLength: 200, nullable: true),
                    IsMadeUp = table.Column<bool>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_disputes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_disputes_partners_RaisedBy",
                        column: x => x.RaisedBy,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "risks",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Slug = table.Column<string>(maxLength: 80, nullable: false),
                    Title = table.Column<string>(maxLength: 200, nullable: false),
                    Cause = table.Column<string>(maxLength: 4000, nullable: false),
                    Effect = table.Column<string>(maxLength: 4000, nullable: false),
                    OwnerId = table.Column<Guid>(nullable: true),
                    EnteredOn = table.Column<DateOnly>(nullable: false),
                    IsMadeUp = table.Column<bool>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_risks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_risks_partners_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "complaint_files",
                columns: table => new
                {
                    ComplaintId = table.Column<Guid>(nullable: false),
                    Number = table.Column<int>(nullable: false),
                    Name = table.Column<string>(maxLength: 200, nullable: false),
                    MediaType = table.Column<string>(maxLength: 100, nullable: false),
                    Content = table.Column<byte[]>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaint_files", x => new { x.ComplaintId, x.Number });
                    table.ForeignKey(
                        name: "FK_complaint_files_complaints_ComplaintId",
                        column: x => x.ComplaintId,
                        principalTable: "complaints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "complaint_steps",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    ComplaintId = table.Column<Guid>(nullable: false),
                    Kind = table.Column<string>(maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    PartnerId = table.Column<Guid>(nullable: true),
                    PersonId = table.Column<Guid>(nullable: true),
                    ToPartnerId = table.Column<Guid>(nullable: true),
                    IsLead = table.Column<bool>(nullable: false),
                    AnswerBy = table.Column<DateOnly>(nullable: true),
                    Lesson = table.Column<string>(maxLength: 400, nullable: true),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaint_steps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_complaint_steps_complaints_ComplaintId",
                        column: x => x.ComplaintId,
                        principalTable: "complaints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_complaint_steps_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_complaint_steps_partners_ToPartnerId",
                        column: x => x.ToPartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_complaint_steps_people_PersonId",
                        column: x => x.PersonId,
                        principalTable: "people",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "dispute_parties",
                columns: table => new
                {
                    DisputeId = table.Column<Guid>(nullable: false),
                    PartnerId = table.Column<Guid>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dispute_parties", x => new { x.DisputeId, x.PartnerId });
                    table.ForeignKey(
                        name: "FK_dispute_parties_disputes_DisputeId",
                        column: x => x.DisputeId,
                        principalTable: "disputes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_dispute_parties_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "dispute_steps",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    DisputeId = table.Column<Guid>(nullable: false),
                    Kind = table.Column<string>(maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    PartnerId = table.Column<Guid>(nullable: false),
                    PersonId = table.Column<Guid>(nullable: true),
                    Words = table.Column<string>(maxLength: 4000, nullable: false),
                    To = table.Column<string>(maxLength: 40, nullable: true),
                    MeetingOn = table.Column<DateOnly>(nullable: true),
                    Minute = table.Column<string>(maxLength: 200, nullable: true),
                    Corrects = table.Column<Guid>(nullable: true),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dispute_steps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_dispute_steps_dispute_steps_Corrects",
                        column: x => x.Corrects,
                        principalTable: "dispute_steps",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_dispute_steps_disputes_DisputeId",
                        column: x => x.DisputeId,
                        principalTable: "disputes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_dispute_steps_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_dispute_steps_people_PersonId",
                        column: x => x.PersonId,
                        principalTable: "people",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "risk_entries",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    RiskId = table.Column<Guid>(nullable: false),
                    Kind = table.Column<string>(maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    PartnerId = table.Column<Guid>(nullable: false),
                    PersonId = table.Column<Guid>(nullable: true),
                    Words = table.Column<string>(maxLength: 4000, nullable: false),
                    LikelihoodBefore = table.Column<int>(nullable: true),
                    ImpactBefore = table.Column<int>(nullable: true),
                    LikelihoodAfter = table.Column<int>(nullable: true),
                    ImpactAfter = table.Column<int>(nullable: true),
                    ReviewBy = table.Column<DateOnly>(nullable: true),
                    MitigationOwner = table.Column<string>(maxLength: 200, nullable: true),
                    MitigationBy = table.Column<DateOnly>(nullable: true),
                    Corrects = table.Column<Guid>(nullable: true),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_risk_entries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_risk_entries_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_risk_entries_people_PersonId",
                        column: x => x.PersonId,
                        principalTable: "people",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_risk_entries_risk_entries_Corrects",
                        column: x => x.Corrects,
                        principalTable: "risk_entries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_risk_entries_risks_RiskId",
                        column: x => x.RiskId,
                        principalTable: "risks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "complaint_texts",
                columns: table => new
                {
                    StepId = table.Column<Guid>(nullable: false),
                    ComplaintId = table.Column<Guid>(nullable: false),
                    Words = table.Column<string>(maxLength: 4000, nullable: false),
                    Wish = table.Column<string>(maxLength: 2000, nullable: true),
                    Contact = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaint_texts", x => x.StepId);
                    table.ForeignKey(
                        name: "FK_complaint_texts_complaint_steps_StepId",
                        column: x => x.StepId,
                        principalTable: "complaint_steps",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_complaint_texts_complaints_ComplaintId",
                        column: x => x.ComplaintId,
                        principalTable: "complaints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "risk_shares",
                columns: table => new
                {
                    EntryId = table.Column<Guid>(nullable: false),
                    PartnerId = table.Column<Guid>(nullable: false),
                    BasisPoints = table.Column<int>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_risk_shares", x => new { x.EntryId, x.PartnerId });
                    table.ForeignKey(
                        name: "FK_risk_shares_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_risk_shares_risk_entries_EntryId",
                        column: x => x.EntryId,
                        principalTable: "risk_entries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_complaint_steps_ComplaintId",
                table: "complaint_steps",
                column: "ComplaintId");

            migrationBuilder.CreateIndex(
                name: "IX_complaint_steps_PartnerId",
                table: "complaint_steps",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_complaint_steps_PersonId",
                table: "complaint_steps",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_complaint_steps_ToPartnerId",
                table: "complaint_steps",
                column: "ToPartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_complaint_texts_ComplaintId",
                table: "complaint_texts",
                column: "ComplaintId");

            migrationBuilder.CreateIndex(
                name: "IX_complaints_CodeHash",
                table: "complaints",
                column: "CodeHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_complaints_ReceivedBy",
                table: "complaints",
                column: "ReceivedBy");

            migrationBuilder.CreateIndex(
                name: "IX_complaints_Reference",
                table: "complaints",
                column: "Reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_dispute_parties_PartnerId",
                table: "dispute_parties",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_dispute_steps_Corrects",
                table: "dispute_steps",
                column: "Corrects");

            migrationBuilder.CreateIndex(
                name: "IX_dispute_steps_DisputeId",
                table: "dispute_steps",
                column: "DisputeId");

            migrationBuilder.CreateIndex(
                name: "IX_dispute_steps_PartnerId",
                table: "dispute_steps",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_dispute_steps_PersonId",
                table: "dispute_steps",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_disputes_RaisedBy",
                table: "disputes",
                column: "RaisedBy");

            migrationBuilder.CreateIndex(
                name: "IX_disputes_Slug",
                table: "disputes",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_risk_entries_Corrects",
                table: "risk_entries",
                column: "Corrects");

            migrationBuilder.CreateIndex(
                name: "IX_risk_entries_PartnerId",
                table: "risk_entries",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_risk_entries_PersonId",
                table: "risk_entries",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_risk_entries_RiskId",
                table: "risk_entries",
                column: "RiskId");

            migrationBuilder.CreateIndex(
                name: "IX_risk_shares_PartnerId",
                table: "risk_shares",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_risks_OwnerId",
                table: "risks",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_risks_Slug",
                table: "risks",
                column: "Slug",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "complaint_files");

            migrationBuilder.DropTable(
                name: "complaint_front_desk");

            migrationBuilder.DropTable(
                name: "complaint_law");

            migrationBuilder.DropTable(
                name: "complaint_texts");

            migrationBuilder.DropTable(
                name: "dispute_parties");

            migrationBuilder.DropTable(
                name: "dispute_steps");

            migrationBuilder.DropTable(
                name: "dispute_terms");

            migrationBuilder.DropTable(
                name: "risk_shares");

            migrationBuilder.DropTable(
                name: "complaint_steps");

            migrationBuilder.DropTable(
                name: "disputes");

            migrationBuilder.DropTable(
                name: "risk_entries");

            migrationBuilder.DropTable(
                name: "complaints");

            migrationBuilder.DropTable(
                name: "risks");
        }
    }
}
