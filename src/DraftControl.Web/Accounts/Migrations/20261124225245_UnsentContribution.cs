using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DraftControl.Web.Accounts.Migrations
{
    /// <inheritdoc />
    public partial class UnsentContribution : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Contribution",
                table: "UnsentProposals",
                type: "INTEGER",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Contribution",
                table: "UnsentProposals");
        }
    }
}
