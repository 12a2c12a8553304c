package vn.thidua.rulebook.fact;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a year's task was completed (mức độ hoàn thành nhiệm vụ), from the least to the best. */
@Schema(name = "RatingLevel")
public enum RatingLevel {
    NOT_COMPLETED,
    COMPLETED,
    GOOD,
    EXCELLENT;

    public boolean isAtLeast(RatingLevel least) {
        return compareTo(least) >= 0;
    }
}
