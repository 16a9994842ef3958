using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DraftControl.Web.Accounts.Migrations
{
    /// <inheritdoc />
    public partial class OpenedDrafting : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "OpenedDraftings",
                columns: table => new
                {
                    Declaration = table.Column<string>(type: "TEXT", nullable: false),
                    Round = table.Column<int>(type: "INTEGER", nullable: false),
                    Organisation = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OpenedDraftings", x => new { x.Declaration, x.Round, x.Organisation });
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "OpenedDraftings");
        }
    }
}
