using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DraftControl.Web.Accounts.Migrations
{
    /// <inheritdoc />
    public partial class Testing : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Reason",
                table: "SigningInvitations",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Reason",
                table: "PlannedActs",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "LanguageLinks",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    TokenHash = table.Column<string>(type: "TEXT", nullable: false),
                    Declaration = table.Column<string>(type: "TEXT", nullable: false),
                    Appointment = table.Column<int>(type: "INTEGER", nullable: false),
                    Person = table.Column<string>(type: "TEXT", nullable: false),
                    MadeBy = table.Column<string>(type: "TEXT", nullable: false),
                    Created = table.Column<long>(type: "INTEGER", nullable: false),
                    Expires = table.Column<long>(type: "INTEGER", nullable: false),
                    Opened = table.Column<long>(type: "INTEGER", nullable: true),
                    Revoked = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LanguageLinks", x => x.Id);
                });

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

            migrationBuilder.CreateTable(
                name: "SealedFindings",
                columns: table => new
                {
                    Seal = table.Column<string>(type: "TEXT", nullable: false),
                    Declaration = table.Column<string>(type: "TEXT", nullable: false),
                    Entry = table.Column<string>(type: "TEXT", nullable: false),
                    Protected = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SealedFindings", x => x.Seal);
                });

            migrationBuilder.CreateIndex(
                name: "IX_LanguageLinks_Declaration",
                table: "LanguageLinks",
                column: "Declaration");

            migrationBuilder.CreateIndex(
                name: "IX_LanguageLinks_TokenHash",
                table: "LanguageLinks",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SealedFindings_Declaration",
                table: "SealedFindings",
                column: "Declaration");

            migrationBuilder.CreateIndex(
                name: "IX_SealedFindings_Entry",
                table: "SealedFindings",
                column: "Entry");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "LanguageLinks");

            migrationBuilder.DropTable(
                name: "OpenedDraftings");

            migrationBuilder.DropTable(
                name: "SealedFindings");

            migrationBuilder.DropColumn(
                name: "Reason",
                table: "SigningInvitations");

            migrationBuilder.DropColumn(
                name: "Reason",
                table: "PlannedActs");
        }
    }
}
