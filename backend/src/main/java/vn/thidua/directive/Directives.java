package vn.thidua.directive;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.JsonColumns;
import vn.thidua.platform.Rows;
import vn.thidua.platform.Standing;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Listings;
import vn.thidua.platform.paging.SortKey;

/** Reads directives; others ask it for a reference. */
@Singleton
public class Directives {

    private static final String REF = "select d.id, d.kind, d.number, d.title, d.issued_on from ";

    private final Jdbi jdbi;
    private final Listings listings;
    private final JsonColumns json;

    Directives(Jdbi jdbi, Listings listings, JsonColumns json) {
        this.jdbi = jdbi;
        this.listings = listings;
        this.json = json;
    }

    Listing<DirectiveItem> listing(String q, DirectiveKind kind) {
        return listings.of(
                        "d.id, d.code, d.kind, d.number, d.title, d.issuer, d.issued_on, d.standing,"
                                + " (select count(*) from directive_point p where p.directive_id = d.id) as point_count",
                        "directive d",
                        "d.id",
                        DirectiveItem::read)
                .search("d.search", q)
                .where("d.kind = :kind", "kind", kind == null ? null : kind.name())
                .sortedBy(
                        SortKey.nullable("issuedOn", "d.issued_on", "date"),
                        SortKey.of("title", "d.title collate vietnamese", "text"))
                .first("-issuedOn");
    }

    Optional<DirectiveView> view(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from directive where id = :id")
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
                row.getString("source"));
    }

    private static List<DirectivePoint> points(Handle handle, UUID id) {
        return handle.createQuery(
                        "select code, text, asks, of_whom, rhythm from directive_point where directive_id = :id order by ordinal")
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
