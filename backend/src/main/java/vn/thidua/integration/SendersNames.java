package vn.thidua.integration;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.Rows;

/** What a client calls many things, for rows that it brings by the thousand. */
@Singleton
public class SendersNames {

    private final Jdbi jdbi;

    SendersNames(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The things by their names; those that have none are left out. */
    public Map<String, UUID> known(UUID clientId, String subjectType, Collection<String> names) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select value, subject_id from external_id where client_id = :client and subject_type = :type and value = any(:names)")
                .bind("client", clientId)
                .bind("type", ExternalIdType.valueOf(subjectType).name())
                .bindArray("names", String.class, names.toArray())
                .map((row, context) -> Map.entry(row.getString("value"), Rows.id(row, "subject_id")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** In the transaction that enters the things: each is called so from now on. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void say(UUID clientId, String subjectType, Map<String, UUID> names) {
        if (names.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into external_id (client_id, subject_type, subject_id, value, said_at) select :client, :type, t.subject, t.value, now()"
                                + " from unnest(:subjects, :names) as t (subject, value)"
                                + " on conflict (client_id, subject_type, subject_id) do update set value = excluded.value, said_at = excluded.said_at"
                                + " where external_id.value <> excluded.value")
                .bind("client", clientId)
                .bind("type", ExternalIdType.valueOf(subjectType).name())
                .bindArray("subjects", UUID.class, names.values().toArray())
                .bindArray("names", String.class, names.keySet().toArray())
                .execute());
    }
}
