package vn.thidua.rulebook.fact;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Forms of discipline (khiển trách, cảnh cáo, hạ bậc lương, giáng chức, cách chức, buộc thôi việc), from the mildest. */
@Schema(name = "DisciplineLevel")
public enum DisciplineLevel {
    REPRIMAND,
    WARNING,
    SALARY_CUT,
    DEMOTION,
    DISMISSAL_FROM_POST,
    DISMISSAL;

    public boolean isAtLeast(DisciplineLevel least) {
        return compareTo(least) >= 0;
    }
}
