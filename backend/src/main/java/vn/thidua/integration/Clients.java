package vn.thidua.integration;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.access.Reach;
import vn.thidua.access.Role;
import vn.thidua.platform.Rows;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Listings;
import vn.thidua.platform.paging.SortKey;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.time.BusinessClock;

/** The table {@code client}, as far as administrators are concerned. */
@Singleton
class Clients implements PanacheRepositoryBase<Client, UUID> {

    private static final String JOINS = "join unit_now u on u.id = c.unit_id";

    private final Jdbi jdbi;
    private final Listings listings;
    private final Reach reach;
    private final ClientSecrets secrets;
    private final Actor actor;
    private final BusinessClock clock;

    Clients(Jdbi jdbi, Listings listings, Reach reach, ClientSecrets secrets, Actor actor, BusinessClock clock) {
        this.jdbi = jdbi;
        this.listings = listings;
        this.reach = reach;
        this.secrets = secrets;
        this.actor = actor;
        this.clock = clock;
    }

    Listing<ClientItem> listing(String q, ClientState state, UUID unit) {
        Listing<ClientItem> listing = listings.of(ClientItem.COLUMNS, "client c", JOINS, "c.id", ClientItem::read);
        return reach.limit(listing, "c.unit_id", actor.scope(Permission.CLIENT_READ), unit)
                .bind("today", clock.today())
                .where("c.state = :state", "state", state == null ? null : state.name())
                .search("c.search", q)
                .sortedBy(
                        SortKey.of("name", "c.name", "text"),
                        SortKey.of("registeredAt", "c.registered_at", "timestamptz"))
                .first("name");
    }

    /** Held until the end of the transaction, and the actor's to keep. */
    Client locked(UUID id) {
        Client client = findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Problem::notFound);
        actor.require(Permission.CLIENT_KEEP, client.unitId());
        return client;
    }

    ClientView view(UUID id) {
        ClientView view = jdbi.withHandle(handle -> handle.createQuery("select " + ClientItem.COLUMNS
                                + ", c.roles, c.scopes, c.addresses, c.requests_per_minute, c.jwks, c.registered_at, c.version,"
                                + " a.display_name as registered_by from client c " + JOINS
                                + " left join account a on a.id = c.registered_by where c.id = :id")
                        .bind("id", id)
                        .bind("today", clock.today())
                        .map((row, context) -> read(row))
                        .findOne())
                .orElseThrow(Problem::notFound);
        actor.require(Permission.CLIENT_READ, view.item().unit().id());
        return view;
    }

    private ClientView read(ResultSet row) throws SQLException {
        ClientItem item = ClientItem.read(row);
        return new ClientView(
                item,
                constants(Rows.texts(row, "roles"), Role.class),
                constants(Rows.texts(row, "scopes"), Permission.class),
                Rows.texts(row, "addresses"),
                row.getInt("requests_per_minute"),
                secrets.of(item.id()),
                ClientKeys.views(row.getString("jwks")),
                Rows.instant(row, "registered_at"),
                row.getString("registered_by"),
                ClientLifecycle.LIFECYCLE.actions(
                        null, item.state(), actor, item.unit().id(), actor.locale()),
                row.getLong("version"));
    }

    private static <E extends Enum<E>> List<E> constants(List<String> names, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> names.contains(constant.name()))
                .toList();
    }
}
