package vn.thidua.decision;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who gives the numbers of a book. */
@Schema(
        name = "NumberBookMode",
        description =
                "OWN: the system counts, without gaps. EXTERNAL: the registry shares its numbers with other papers; who signs enters"
                        + " the number it gave.")
public enum NumberBookMode {
    OWN,
    EXTERNAL
}
