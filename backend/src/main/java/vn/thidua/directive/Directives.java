package vn.thidua.directive;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Scope;
import vn.thidua.document.DocumentRef;
import vn.thidua.platform.JsonColumns;
import vn.thidua.platform.Rows;
import vn.thidua.platform.Standing;
import vn.thidua.platform.UnitRef;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Listings;
import vn.thidua.platform.paging.SortKey;

/** Reads directives; others ask it for a reference. */
@Singleton
public class Directives implements PanacheRepositoryBase<Directive, UUID> {

    private static final String REF = "select d.id, d.kind, d.number, d.title, d.issued_on from ";

    private final Jdbi jdbi;
    private final Listings listings;
    private final JsonColumns json;

    Directives(Jdbi jdbi, Listings listings, JsonColumns json) {
        this.jdbi = jdbi;
        this.listings = listings;
        this.json = json;
    }

    /** @param drafts where drafts are read too */
    Listing<DirectiveItem> listing(String q, DirectiveKind kind, DirectiveState state, Scope drafts) {
        Listing<DirectiveItem> listing = listings.of(
                "d.id, d.code, d.kind, d.number, d.title, d.issuer, d.issued_on, d.standing, d.state,"
                        + " (select count(*) from directive_point p where p.directive_id = d.id and p.dropped_in is null) as point_count",
                "directive d",
                "d.id",
                DirectiveItem::read);
        return drafts.limit(listing, "d.keeper_unit_id", "d.state = 'ISSUED'")
                .where("d.state <> 'DISCARDED'")
                .where("d.state = :state", "state", state == null ? null : state.name())
                .search("d.search", q)
                .where("d.kind = :kind", "kind", kind == null ? null : kind.name())
                .sortedBy(
                        SortKey.nullable("issuedOn", "d.issued_on", "date"),
                        SortKey.of("title", "d.title collate vietnamese", "text"))
                .first("-issuedOn");
    }

    Optional<DirectiveView> view(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("select x.*, " + UnitRef.columns("u", "keeper")
                        + " from (select *, keeper_unit_id as kept_by from directive where id = :id) x"
                        + " left join unit_now u on u.id = x.kept_by")
                .bind("id", id)
                .map((row, context) -> view(handle, row))
                .findOne());
    }

    /** The directive as others name it; empty when there is none. */
    public Optional<DirectiveRef> ref(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(REF + "directive d where d.id = :id")
                .bind("id", id)
                .map((row, context) -> DirectiveRef.read(row))
                .findOne());
    }

    Set<UUID> documentsOf(UUID id) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select document_id from directive_document where directive_id = :id")
                        .bind("id", id)
                        .mapTo(UUID.class)
                        .set());
    }

    /** Those of these that are issued. */
    public Set<UUID> issuedAmong(Collection<UUID> ids) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select id from directive where id = any(:ids) and state = 'ISSUED'")
                        .bindArray("ids", UUID.class, ids.toArray())
                        .mapTo(UUID.class)
                        .set());
    }

    /** The id of the directive that the data files call by this code. */
    public Optional<UUID> idOf(String code) {
        return jdbi.withHandle(handle -> handle.createQuery("select id from directive where code = :code")
                .bind("code", code)
                .mapTo(UUID.class)
                .findOne());
    }

    private DirectiveView view(Handle handle, ResultSet row) throws SQLException {
        UUID id = Rows.id(row, "id");
        return new DirectiveView(
                id,
                row.getString("code"),
                Rows.constant(row, "kind", DirectiveKind.class),
                row.getString("number"),
                row.getString("title"),
                row.getString("issuer"),
                Rows.date(row, "issued_on"),
                row.getString("signer"),
                row.getString("signer_title"),
                Rows.constant(row, "sign_mode", SignMode.class),
                row.getString("legal_basis"),
                Rows.texts(row, "recipients"),
                points(handle, id),
                linked(handle, "d.id = l.target_id where l.directive_id = :id and l.kind = 'IMPLEMENTS'", id),
                linked(handle, "d.id = l.target_id where l.directive_id = :id and l.kind = 'MENTIONS'", id),
                linked(handle, "d.id = l.directive_id where l.target_id = :id and l.kind = 'IMPLEMENTS'", id),
                json.list(row.getString("corrections"), DirectiveCorrection[].class),
                Rows.constant(row, "standing", Standing.class),
                row.getString("source"),
                UnitRef.read(row, "keeper"),
                Rows.constant(row, "state", DirectiveState.class),
                row.getInt("ordinal"),
                documents(handle, id),
                List.of(),
                List.of(),
                row.getLong("version"));
    }

    private static List<DocumentRef> documents(Handle handle, UUID id) {
        return handle.createQuery(
                        "select " + DocumentRef.COLUMNS
                                + " from directive_document x join document d on d.id = x.document_id where x.directive_id = :id order by x.ordinal")
                .bind("id", id)
                .map((row, context) -> DocumentRef.read(row))
                .list();
    }

    private static List<DirectivePoint> points(Handle handle, UUID id) {
        return handle.createQuery(
                        "select code, text, asks, of_whom, rhythm from directive_point where directive_id = :id"
                                + " and dropped_in is null order by ordinal")
                .bind("id", id)
                .map((row, context) -> DirectivePoint.read(row))
                .list();
    }

    private static List<DirectiveRef> linked(Handle handle, String condition, UUID id) {
        return handle.createQuery(REF + "directive_link l join directive d on " + condition
                        + " order by d.issued_on nulls last, d.id")
                .bind("id", id)
                .map((row, context) -> DirectiveRef.read(row))
                .list();
    }
}
