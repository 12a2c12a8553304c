package vn.thidua.profile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;

/** What is said of somebody, whoever said it and by whatever paper: the same twice is one fact. */
record FactSaid(UUID holderId, KeptFactKind kind, Integer year, JsonNode value, String title) {

    static FactSaid of(FactVersion version) {
        FactNominee nominee = version.nominee();
        return new FactSaid(
                nominee.personId() == null ? nominee.collectiveId() : nominee.personId(),
                version.kind(),
                version.span().year(),
                version.content().value(),
                version.content().title());
    }

    /** Of a kind of which there is one: the same, whatever is said. */
    FactSaid whatever() {
        return new FactSaid(holderId, kind, year, null, null);
    }
}
