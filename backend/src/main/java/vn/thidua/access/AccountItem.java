package vn.thidua.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.PersonRef;
import vn.thidua.platform.Rows;
import vn.thidua.platform.export.Sheet;

/** An account in a list. */
@Schema(name = "AccountItem")
record AccountItem(
        @Schema(required = true) UUID id,
        @Schema(examples = "officer", required = true) String username,

        @Schema(examples = "Trần Thị Thu Hà", required = true)
        String displayName,

        @Schema(nullable = true) PersonRef person,
        @Schema(required = true) AccountState state,
        @Schema(required = true) boolean mustChangePassword,
        @Schema(required = true) boolean demonstration,

        @Schema(description = "The roles held today, wherever.", required = true)
        List<String> roles) {

    /** As a file. */
    static final Sheet<AccountItem> SHEET = Sheet.of("accounts", AccountItem::id)
            .column("name", 30, AccountItem::displayName)
            .column("username", 20, AccountItem::username)
            .column(
                    "roles",
                    44,
                    account -> account.roles().stream().map(Role::valueOf).toList())
            .column(
                    "person",
                    30,
                    account ->
                            account.person() == null ? null : account.person().name())
            .column("state", 14, AccountItem::state);

    /** The columns of the projection; {@code :today} must be bound. */
    static final String COLUMNS =
            "a.id, a.username, a.display_name, a.state, a.must_change_password, a.demonstration, a.version,"
                    + " p.id as person_id, p.name as person_name, p.employee_code,"
                    + " (select array_agg(distinct g.role order by g.role) from account_grant g where g.account_id = a.id and g.revoked_at is null"
                    + " and g.valid @> cast(:today as date)) as roles";

    static final String FROM = "account a left join person p on p.id = a.person_id";

    static AccountItem read(ResultSet row) throws SQLException {
        UUID person = Rows.id(row, "person_id");
        return new AccountItem(
                Rows.id(row, "id"),
                row.getString("username"),
                row.getString("display_name"),
                person == null
                        ? null
                        : new PersonRef(person, row.getString("person_name"), row.getString("employee_code")),
                Rows.constant(row, "state", AccountState.class),
                row.getBoolean("must_change_password"),
                row.getBoolean("demonstration"),
                Rows.texts(row, "roles"));
    }
}
