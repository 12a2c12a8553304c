package vn.thidua.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.paging.Page;

/** One page of the register. */
@Schema(name = "AwardPage", description = "One page of the register.")
public record AwardPage(
        @Schema(required = true) List<AwardItem> items,

        @Schema(description = "Pass as cursor for the next page; null on the last.", nullable = true)
        String next,

        @JsonInclude(JsonInclude.Include.NON_NULL) Page.Total total,

        @Schema(description = "Absent when every word was looked for as it was typed.")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        AwardReading reading) {

    static AwardPage of(Page<AwardItem> page, AwardReading reading) {
        return new AwardPage(page.items(), page.next(), page.total(), reading);
    }
}
