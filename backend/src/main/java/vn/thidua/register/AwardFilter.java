package vn.thidua.register;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What awards are looked up by; all of it together. */
public class AwardFilter {

    @Parameter(
            description =
                    "Fragments of the recipient's name, with or without diacritics, in any order: `nguyen van an`."
                            + " Fragments of one or two letters must begin a word. An abbreviation of the catalogue among them"
                            + " (`CSTĐCS`) means its award; where nothing is written so, names that look like it are answered, and"
                            + " `reading` says so.",
            example = "vu ngoc quynh")
    @QueryParam("q")
    @Size(max = 200) String q;

    @Parameter(
            description =
                    "The recipient's unit on that day: this one, those under it and overseen by it, and the predecessors of them all.")
    @QueryParam("unit")
    UUID unit;

    @Parameter(description = "The year of the achievement.", example = "2023")
    @QueryParam("year")
    @Min(1945) @Max(2100) Integer year;

    @Parameter(
            description = "An award of the catalogue: its code, its abbreviation or its name.",
            example = "EMULATION_FIGHTER_GRASSROOTS")
    @QueryParam("award")
    @Size(max = 60) String award;

    @Parameter(
            description = "How the decision's number begins, with or without diacritics: `1234/qd`.",
            example = "1234")
    @QueryParam("number")
    @Size(max = 100) String number;

    @Parameter(
            description = "As the register stood on that day: what was decided by then, and what of it was in force.",
            example = "2024-06-30")
    @QueryParam("asOf")
    LocalDate asOf;
}
