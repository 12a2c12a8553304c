package vn.thidua.event;

import java.util.List;
import java.util.UUID;

/**
 * Which events are wanted.
 *
 * @param types only these; empty for all
 * @param subjectTypes only about such things; empty for all
 * @param unitId only of this unit and those under it; null for all
 */
public record EventFilter(List<String> types, List<SubjectType> subjectTypes, UUID unitId) {

    public static final EventFilter ALL = new EventFilter(List.of(), List.of(), null);
}
