package vn.thidua.rulebook.fact;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Posts that the law counts for long service in leadership, from the highest (Decree 152/2025/NĐ-CP, Articles 13 to 21). */
@Schema(name = "LeaderPosition")
public enum LeaderPosition {
    MINISTER,
    DEPUTY_MINISTER,
    GENERAL_DEPARTMENT_HEAD,
    GENERAL_DEPARTMENT_DEPUTY,
    DEPARTMENT_HEAD,
    DEPARTMENT_DEPUTY;

    /** A time too short in a higher post is added to the next lower one (Article 9(2)). */
    public boolean countsFor(LeaderPosition post) {
        return compareTo(post) <= 0;
    }
}
