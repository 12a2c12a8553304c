package vn.thidua.access;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.Ids;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ViolationCode;

/** The table {@code saved_filter}: everybody's own, and nobody else's to see. */
@Singleton
class SavedFilters {

    /** More are no help to anybody. */
    private static final int MOST = 50;

    private static final String OWN = " from saved_filter where account_id = :account";

    private final Jdbi jdbi;
    private final Actor actor;

    SavedFilters(Jdbi jdbi, Actor actor) {
        this.jdbi = jdbi;
        this.actor = actor;
    }

    List<SavedFilterView> of(String list) {
        return jdbi.withHandle(handle -> handle.createQuery("select " + SavedFilterView.COLUMNS + OWN
                        + " and list = :list order by name collate vietnamese, id")
                .bind("account", actor.accountId())
                .bind("list", list)
                .map((row, context) -> SavedFilterView.read(row))
                .list());
    }

    /** @throws Problem {@code INVALID} when the list has as many as anybody may keep, {@code ALREADY_EXISTS} for a name that is there */
    @Transactional
    public SavedFilterView save(SavedFilterDraft draft) {
        UUID id = Ids.next();
        return jdbi.withHandle(handle -> {
            if (count(handle, draft.list()) >= MOST) {
                throw Problem.invalid("/name", ViolationCode.TOO_MANY, MOST);
            }
            makeWay(handle, draft, id);
            handle.createUpdate("insert into saved_filter (id, account_id, list, name, query, opens)"
                            + " values (:id, :account, :list, :name, :query, :opens)")
                    .bindMethods(draft)
                    .bind("id", id)
                    .bind("account", actor.accountId())
                    .execute();
            return view(handle, id);
        });
    }

    /** @throws Problem {@code NOT_FOUND} when it is not one of the caller's, {@code ALREADY_EXISTS} for the name of another */
    @Transactional
    public SavedFilterView replace(UUID id, SavedFilterDraft draft) {
        return jdbi.withHandle(handle -> {
            if (!view(handle, id).list().equals(draft.list())) {
                throw Problem.invalid("/list", ViolationCode.NOT_OF_THIS_KIND);
            }
            makeWay(handle, draft, id);
            handle.createUpdate("update saved_filter set name = :name, query = :query, opens = :opens where id = :id")
                    .bindMethods(draft)
                    .bind("id", id)
                    .execute();
            return view(handle, id);
        });
    }

    /** @throws Problem {@code NOT_FOUND} when it is not one of the caller's */
    @Transactional
    public void forget(UUID id) {
        int gone = jdbi.withHandle(handle -> handle.createUpdate("delete" + OWN + " and id = :id")
                .bind("account", actor.accountId())
                .bind("id", id)
                .execute());
        if (gone == 0) {
            throw Problem.notFound();
        }
    }

    private SavedFilterView view(Handle handle, UUID id) {
        return handle.createQuery("select " + SavedFilterView.COLUMNS + OWN + " and id = :id")
                .bind("account", actor.accountId())
                .bind("id", id)
                .map((row, context) -> SavedFilterView.read(row))
                .findOne()
                .orElseThrow(Problem::notFound);
    }

    private int count(Handle handle, String list) {
        return handle.createQuery("select count(*)" + OWN + " and list = :list")
                .bind("account", actor.accountId())
                .bind("list", list)
                .mapTo(Integer.class)
                .one();
    }

    /** A list opens with one. */
    private void makeWay(Handle handle, SavedFilterDraft draft, UUID id) {
        if (draft.opens()) {
            handle.createUpdate("update saved_filter set opens = false where account_id = :account and list = :list"
                            + " and opens and id <> :id")
                    .bind("account", actor.accountId())
                    .bind("list", draft.list())
                    .bind("id", id)
                    .execute();
        }
    }
}
