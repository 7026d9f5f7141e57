using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Commonweal.Platform.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class HoldersHaveDates : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_joint_posts_people_HolderId",
                table: "joint_posts");

            migrationBuilder.DropIndex(
                name: "IX_joint_posts_HolderId",
                table: "joint_posts");

            migrationBuilder.DropColumn(
                name: "HolderId",
                table: "joint_posts");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "HolderId",
                table: "joint_posts",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_joint_posts_HolderId",
                table: "joint_posts",
                column: "HolderId");

            migrationBuilder.AddForeignKey(
                name: "FK_joint_posts_people_HolderId",
                table: "joint_posts",
                column: "HolderId",
                principalTable: "people",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }
    }
}
