package vn.thidua.training;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What form 0604 tells bodies of this work apart by. */
@Schema(
        name = "StaffBody",
        description =
                "The lines of form 0604, read in a reproduction of it: DEPARTMENT (Vụ), DIVISION (a division of a department), HOME_AFFAIRS (of a provincial"
                        + " department of home affairs).")
enum StaffBody {
    DEPARTMENT,
    DIVISION,
    HOME_AFFAIRS
}
