using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Commonweal.Platform.Persistence.RecordMigrations
{
    /// <inheritdoc />
    public partial class Foundation : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "audit_entries",
                columns: table => new
                {
                    Sequence = table.Column<long>(nullable: false),
                    At = table.Column<DateTime>(nullable: false),
                    Person = table.Column<string>(maxLength: 80, nullable: false),
                    ActingFor = table.Column<string>(maxLength: 80, nullable: false),
                    ActingAs = table.Column<string>(maxLength: 200, nullable: false),
                    Verb = table.Column<string>(maxLength: 80, nullable: false),
                    Subject = table.Column<string>(maxLength: 400, nullable: false),
                    Sentence = table.Column<string>(maxLength: 1000, nullable: false),
                    Changes = table.Column<string>(maxLength: -1, nullable: false),
                    RequestKey = table.Column<Guid>(nullable: true),
                    PreviousHash = table.Column<byte[]>(maxLength: 32, nullable: false),
                    Hash = table.Column<byte[]>(maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit_entries", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "audit_head",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false),
                    Sequence = table.Column<long>(nullable: false),
                    Hash = table.Column<byte[]>(maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit_head", x => x.Id);
                });

            migrationBuilder.InsertData(
                table: "audit_head",
                columns: new[] { "Id", "Hash", "Sequence" },
                values: new object[] { 1, new byte[] { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 }, 0L });

            migrationBuilder.CreateIndex(
                name: "IX_audit_entries_Person_Sequence",
                table: "audit_entries",
                columns: new[] { "Person", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_audit_entries_RequestKey",
                table: "audit_entries",
                column: "RequestKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_audit_entries_Subject_Sequence",
                table: "audit_entries",
                columns: new[] { "Subject", "Sequence" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "audit_entries");

            migrationBuilder.DropTable(
                name: "audit_head");
        }
    }
}
