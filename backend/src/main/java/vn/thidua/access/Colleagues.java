package vn.thidua.access;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import vn.thidua.platform.Rows;
import vn.thidua.platform.time.BusinessClock;

/** Who else holds a permission today: among whom work is shared. Accounts that are locked hold nothing. */
@Singleton
public class Colleagues {

    /** An office has tens of officers; more than this is no list to choose from. */
    private static final int MOST = 200;

    private static final String HOLDERS = """
            select distinct a.id, a.display_name, a.display_name collate vietnamese as sorted
              from account a
              join account_grant g on g.account_id = a.id
              join unit_reach r on r.root_id = g.unit_id
             where a.state = 'ACTIVE' and not a.service and g.revoked_at is null and g.valid @> cast(:today as date) and g.role = any(:roles) and %s
             order by sorted, a.id
             limit :most
            """;

    private final Jdbi jdbi;
    private final BusinessClock clock;

    Colleagues(Jdbi jdbi, BusinessClock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** An account by the name it shows. */
    @Schema(name = "Colleague", description = "An account, by the name it shows.")
    public record Colleague(
            @Schema(required = true) UUID id,

            @Schema(required = true, examples = "Nguyễn Văn An")
            String name) {}

    /** Those who hold it over all that a root of this scope reaches. */
    public List<Colleague> sharing(Permission permission, Scope scope) {
        return jdbi.withHandle(handle -> holders(
                        handle.createQuery(HOLDERS.formatted("r.unit_id = any(:scope)")), permission)
                .bindArray("scope", UUID.class, (Object[]) scope.roots())
                .map((row, context) -> new Colleague(Rows.id(row, "id"), row.getString("display_name")))
                .list());
    }

    /** Whether this account holds it over the unit. */
    public boolean holds(UUID accountId, Permission permission, UUID unitId) {
        return jdbi.withHandle(handle -> holders(
                        handle.createQuery(HOLDERS.formatted("r.unit_id = :unit and a.id = :account")), permission)
                .bind("unit", unitId)
                .bind("account", accountId)
                .mapToMap()
                .findFirst()
                .isPresent());
    }

    private Query holders(Query query, Permission permission) {
        Stream<String> roles = permission.roles().stream().map(Role::name);
        return query.bind("today", clock.today()).bind("most", MOST).bindArray("roles", String.class, roles.toArray());
    }
}
