package vn.thidua.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import vn.thidua.platform.Ids;

/** Writes events; reading is {@link EventFeed}. */
@Singleton
public class Events {

    private final ObjectMapper json;

    Events(ObjectMapper json) {
        this.json = json;
    }

    /** Within the caller's transaction. */
    public void record(Handle handle, Happening happening, UUID accountId) {
        handle.createUpdate("insert into event (id, type, subject_type, subject_id, unit_id, account_id, data)"
                        + " values (:id, :type, :subjectType, :subjectId, :unitId, :accountId, cast(:data as jsonb))")
                .bind("id", Ids.next())
                .bind("type", happening.type())
                .bind("subjectType", happening.subjectType().name())
                .bind("subjectId", happening.subjectId())
                .bind("unitId", happening.unitId())
                .bind("accountId", accountId)
                .bind("data", write(happening))
                .execute();
    }

    private String write(Happening happening) {
        try {
            return json.writeValueAsString(happening.content());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
