package vn.thidua.campaign;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.platform.paging.Page;

/** A page of a campaign's registrations with the figures of the whole. */
@Schema(
        name = "RegistrationPage",
        description = "A page of a campaign's registrations, with the figures of the whole campaign.")
record RegistrationPage(
        @Schema(required = true) List<RegistrationItem> items,

        @Schema(description = "Pass as cursor for the next page; null on the last.")
        String next,

        @JsonInclude(JsonInclude.Include.NON_NULL) Page.Total total,
        @Schema(required = true) Coverage coverage) {

    static RegistrationPage of(Page<RegistrationItem> page, Coverage coverage) {
        return new RegistrationPage(page.items(), page.next(), page.total(), coverage);
    }
}
