package vn.thidua.platform.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a list.
 *
 * @param items what the page holds, in the order asked for
 * @param next pass as {@code cursor} for the page after; null on the last
 * @param total only with {@code count=true}
 */
public record Page<T>(
        List<T> items,

        @Schema(description = "Pass as cursor for the next page; null on the last.", nullable = true)
        String next,

        @JsonInclude(JsonInclude.Include.NON_NULL) Total total) {

    /** How many there are, counted to 10,000 at most. */
    @Schema(name = "Total", description = "Only with count=true; counted to 10,000 at most.")
    public record Total(
            int count,

            @Schema(description = "True when there are more than count says.")
            boolean capped) {}
}
