package vn.thidua.training;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether somebody does this work alone or beside other work. */
@Schema(name = "StaffLoad", description = "FULL_TIME does this work alone, PART_TIME beside other work.")
enum StaffLoad {
    FULL_TIME,
    PART_TIME
}
