package vn.thidua.directive;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.thidua.platform.Ids;
import vn.thidua.platform.JsonColumns;

/** Takes directives from a data file; one that is there already, by its code, stays as it is. */
@Singleton
class DirectiveImport {

    private final Jdbi jdbi;
    private final JsonColumns json;

    DirectiveImport(Jdbi jdbi, JsonColumns json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /** Links are made last: a directive may implement one that comes later in the file. */
    @Transactional
    void load(List<DirectiveFile> directives) {
        jdbi.useHandle(handle -> {
            List<DirectiveFile> added = directives.stream()
                    .filter(directive -> insert(handle, directive))
                    .toList();
            added.forEach(directive -> {
                link(handle, directive, "IMPLEMENTS", directive.implementing());
                link(handle, directive, "MENTIONS", directive.mentions());
            });
        });
    }

    private boolean insert(Handle handle, DirectiveFile directive) {
        int added = handle.createUpdate(
                        "insert into directive (id, code, kind, number, title, issuer, issuer_unit_id, keeper_unit_id, issued_on, signer,"
                                + " signer_title, sign_mode, legal_basis, recipients, corrections, standing, source) values (:id, :code, :kind, :number,"
                                + " :title, :issuer, (select u.id from unit u where u.code = :issuerUnitCode),"
                                + " (select u.id from unit u where u.code = :issuerUnitCode), :issuedOn, :signer, :signerTitle,"
                                + " :signMode, :legalBasis, :recipientsArray, cast(:correctionsJson as jsonb), :standing, :source)"
                                + " on conflict (code) do nothing")
                .bind("id", Ids.next())
                .bind("code", directive.code())
                .bind("kind", directive.kind())
                .bind("number", directive.number())
                .bind("title", directive.title())
                .bind("issuer", directive.issuer())
                .bind("issuerUnitCode", directive.issuerUnitCode())
                .bind("issuedOn", directive.issuedOn())
                .bind("signer", directive.signer())
                .bind("signerTitle", directive.signerTitle())
                .bind("signMode", directive.signMode())
                .bind("legalBasis", directive.legalBasis())
                .bind("standing", directive.standing())
                .bind("source", directive.source())
                .bindArray("recipientsArray", String.class, directive.recipients())
                .bind("correctionsJson", json.write(directive.corrections()))
                .execute();
        if (added == 1) {
            insertPoints(handle, directive);
            insertVersion(handle, directive);
        }
        return added == 1;
    }

    private void insertVersion(Handle handle, DirectiveFile directive) {
        handle.createUpdate(
                        "insert into directive_version (directive_id, ordinal, title, legal_basis, points, number, signed_on, signer, recorded_at)"
                                + " select d.id, 1, d.title, d.legal_basis, cast(:points as jsonb), d.number, d.issued_on, d.signer, d.recorded_at"
                                + " from directive d where d.code = :code")
                .bind("points", json.write(directive.points()))
                .bind("code", directive.code())
                .execute();
    }

    private static void insertPoints(Handle handle, DirectiveFile directive) {
        if (directive.points().isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch(
                "insert into directive_point (directive_id, code, ordinal, text, asks, of_whom, rhythm)"
                        + " select d.id, :code, :ordinal, :text, :asks, :ofWhom, :rhythm from directive d where d.code = :directive");
        for (int i = 0; i < directive.points().size(); i++) {
            DirectivePoint point = directive.points().get(i);
            batch.bind("code", point.code())
                    .bind("ordinal", i)
                    .bind("text", point.text())
                    .bind("asks", point.asks())
                    .bind("ofWhom", point.ofWhom())
                    .bind("rhythm", point.rhythm())
                    .bind("directive", directive.code())
                    .add();
        }
        batch.execute();
    }

    private static void link(Handle handle, DirectiveFile from, String kind, List<String> targets) {
        for (String target : targets) {
            int linked = handle.createUpdate(
                            "insert into directive_link (directive_id, target_id, kind)"
                                    + " select d.id, t.id, :kind from directive d, directive t where d.code = :from and t.code = :target")
                    .bind("kind", kind)
                    .bind("from", from.code())
                    .bind("target", target)
                    .execute();
            if (linked != 1) {
                throw new IllegalArgumentException(
                        "directive " + from.code() + " names " + target + ", which is not there");
            }
        }
    }
}
