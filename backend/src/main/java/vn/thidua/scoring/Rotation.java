package vn.thidua.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Who scores whom, computed: each member scores the next ones in the list, so that all give and get the same number. */
final class Rotation {

    private Rotation() {}

    static List<PeerAssignment> of(List<UUID> members, int each) {
        int peers = Math.min(each, members.size() - 1);
        List<PeerAssignment> assignments = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            for (int step = 1; step <= peers; step++) {
                assignments.add(new PeerAssignment(members.get(i), members.get((i + step) % members.size())));
            }
        }
        return assignments;
    }
}
