package vn.thidua.bulk;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A row as it was brought.
 *
 * @param content an object, or the cells of a table; a text where no object could be read
 * @param refusal null of one that has not been refused
 */
record KeptRow(int number, JsonNode content, KeptRefusal refusal) {

    boolean isRefused() {
        return refusal != null;
    }
}
