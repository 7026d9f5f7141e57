using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Commonweal.Platform.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class PlansEntered : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "IsTakenBack",
                table: "training_counts",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<Guid>(
                name: "PartnerId",
                table: "training_counts",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Version",
                table: "plan_priorities",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<Guid>(
                name: "CountedBy",
                table: "management_savings",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsTakenBack",
                table: "management_savings",
                nullable: false,
                defaultValue: false);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "IsTakenBack",
                table: "training_counts");

            migrationBuilder.DropColumn(
                name: "PartnerId",
                table: "training_counts");

            migrationBuilder.DropColumn(
                name: "Version",
                table: "plan_priorities");

            migrationBuilder.DropColumn(
                name: "CountedBy",
                table: "management_savings");

            migrationBuilder.DropColumn(
                name: "IsTakenBack",
                table: "management_savings");
        }
    }
}
