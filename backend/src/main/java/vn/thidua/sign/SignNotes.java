package vn.thidua.sign;

import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.platform.Ids;
import vn.thidua.platform.Rows;
import vn.thidua.platform.time.BusinessClock;

/** The only place that queries the table of notes. */
@Singleton
class SignNotes {

    private final Jdbi jdbi;
    private final Actor actor;
    private final BusinessClock clock;

    SignNotes(Jdbi jdbi, Actor actor, BusinessClock clock) {
        this.jdbi = jdbi;
        this.actor = actor;
        this.clock = clock;
    }

    List<SignNoteView> of(SignItem sign) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select n.finding, n.content, n.looked_at, n.behind, a.display_name from sign_note n join account a on a.id = n.looked_by"
                                + " where n.sign_id = :sign order by n.looked_at desc, n.id desc limit 100")
                .bind("sign", sign.id())
                .map((row, context) -> new SignNoteView(
                        Rows.constant(row, "finding", SignFinding.class),
                        row.getString("content"),
                        row.getString("display_name"),
                        Rows.instant(row, "looked_at"),
                        row.getString("behind").equals(sign.behind())))
                .list());
    }

    void add(SignItem sign, SignNoteDraft draft) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into sign_note (id, sign_id, kind, year, unit_id, behind, finding, content, looked_at, looked_by)"
                                + " values (:id, :sign, :kind, :year, :unit, :behind, :finding, :content, :at, :by)")
                .bind("id", Ids.next())
                .bind("sign", sign.id())
                .bind("kind", sign.kind().name())
                .bind("year", sign.year())
                .bind("unit", sign.unit().id())
                .bind("behind", sign.behind())
                .bind("finding", draft.finding().name())
                .bind("content", draft.text())
                .bind("at", clock.now().atOffset(ZoneOffset.UTC))
                .bind("by", actor.accountId())
                .execute());
    }
}
