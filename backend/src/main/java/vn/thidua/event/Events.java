package vn.thidua.event;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.thidua.platform.Ids;
import vn.thidua.platform.JsonColumns;

/** Writes events; reading is {@link EventFeed}. */
@Singleton
public class Events {

    private final JsonColumns json;

    Events(JsonColumns json) {
        this.json = json;
    }

    /** Within the caller's transaction, in this order. */
    public void record(Handle handle, List<Happening> happenings, UUID accountId) {
        PreparedBatch batch =
                handle.prepareBatch("insert into event (id, type, subject_type, subject_id, unit_id, account_id, data)"
                        + " values (:id, :type, :subjectType, :subjectId, :unitId, :accountId, cast(:data as jsonb))");
        for (Happening happening : happenings) {
            batch.bind("id", Ids.next())
                    .bind("type", happening.type())
                    .bind("subjectType", happening.subjectType().name())
                    .bind("subjectId", happening.subjectId())
                    .bind("unitId", happening.unitId())
                    .bind("accountId", accountId)
                    .bind("data", json.write(happening.content()))
                    .add();
        }
        batch.execute();
    }
}
