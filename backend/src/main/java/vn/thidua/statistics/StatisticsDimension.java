package vn.thidua.statistics;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What awards are counted by. */
@Schema(
        name = "StatisticsDimension",
        description =
                "YEAR, AWARD: by its code · CATEGORY: title or form of commendation · HOLDER: person, collective or household.")
enum StatisticsDimension {
    YEAR,
    AWARD,
    CATEGORY,
    HOLDER
}
