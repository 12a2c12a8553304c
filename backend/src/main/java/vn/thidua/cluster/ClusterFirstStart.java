package vn.thidua.cluster;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import vn.thidua.organization.Units;
import vn.thidua.platform.Ids;
import vn.thidua.platform.Standing;
import vn.thidua.platform.firststart.DataFile;
import vn.thidua.platform.firststart.FirstStart;
import vn.thidua.platform.time.BusinessClock;

/** The first-start data of this capability. */
final class ClusterFirstStart {

    private static final String MINISTRY = "BTNMT";

    private ClusterFirstStart() {}

    /** {@code clusters.csv}, {@code cluster-members.csv} and {@code cluster-heads.csv}: what the sources say, each for its year. */
    @Singleton
    static final class Facts implements FirstStart {

        private final Import files;

        Facts(Import files) {
            this.files = files;
        }

        @Override
        public int order() {
            return 22;
        }

        @Override
        public String name() {
            return "clusters";
        }

        @Override
        public boolean demonstration() {
            return false;
        }

        @Override
        public List<String> files() {
            return List.of("clusters.csv", "cluster-members.csv", "cluster-heads.csv");
        }

        @Override
        public void load() {
            files.clusters(DataFile.rows("clusters.csv"));
            files.members(DataFile.rows("cluster-members.csv"));
            files.heads(DataFile.rows("cluster-heads.csv"));
        }
    }

    /** {@code demonstration/cluster-members.csv} and {@code cluster-heads.csv}: invented members and heads of the demonstration's year. */
    @Singleton
    static final class Demonstration implements FirstStart {

        private final Import files;

        Demonstration(Import files) {
            this.files = files;
        }

        @Override
        public int order() {
            return 23;
        }

        @Override
        public String name() {
            return "demonstration-cluster-members";
        }

        @Override
        public boolean demonstration() {
            return true;
        }

        @Override
        public List<String> files() {
            return List.of(
                    "demonstration/cluster-members.csv",
                    "demonstration/cluster-heads.csv",
                    "demonstration/cluster-pacts.csv");
        }

        @Override
        public void load() {
            files.members(DataFile.rows("demonstration/cluster-members.csv"));
            files.heads(DataFile.rows("demonstration/cluster-heads.csv"));
            files.pacts(DataFile.rows("demonstration/cluster-pacts.csv"));
        }
    }

    /** Reads the files as {@code firststart/README.md} describes them. */
    @Singleton
    static final class Import {

        private final Clusters clusters;
        private final ClusterMembers members;
        private final ClusterHeads heads;
        private final ClusterPacts pacts;
        private final Units units;
        private final BusinessClock clock;

        Import(
                Clusters clusters,
                ClusterMembers members,
                ClusterHeads heads,
                ClusterPacts pacts,
                Units units,
                BusinessClock clock) {
            this.clusters = clusters;
            this.members = members;
            this.heads = heads;
            this.pacts = pacts;
            this.units = units;
            this.clock = clock;
        }

        void clusters(List<CSVRecord> rows) {
            UUID ministry = ministry();
            rows.forEach(row -> clusters.persist(Cluster.form(
                    ministry,
                    new ClusterDraft(
                            ministry,
                            row.get("code"),
                            ClusterKind.valueOf(row.get("kind")),
                            Integer.valueOf(row.get("ordinal")),
                            row.get("name"),
                            row.get("name_en"),
                            row.get("note")),
                    Standing.valueOf(row.get("standing")),
                    row.get("source"),
                    clock.now())));
            clusters.flush();
        }

        void members(List<CSVRecord> rows) {
            Map<String, UUID> clusterIds = clusters.idsByCode(ministry());
            Map<String, UUID> unitIds = units.idsByCode();
            rows.forEach(row -> members.add(new ClusterMember(
                    Ids.next(),
                    known(clusterIds, row, "cluster_code"),
                    known(unitIds, row, "unit_code"),
                    LocalDate.parse(row.get("valid_from")),
                    LocalDate.parse(row.get("valid_to")).plusDays(1),
                    Standing.valueOf(row.get("standing")),
                    row.get("source"))));
        }

        void heads(List<CSVRecord> rows) {
            Map<String, UUID> clusterIds = clusters.idsByCode(ministry());
            Map<String, UUID> unitIds = units.idsByCode();
            rows.forEach(row -> heads.add(new ClusterHead(
                    Ids.next(),
                    known(clusterIds, row, "cluster_code"),
                    Integer.parseInt(row.get("year")),
                    ClusterOffice.valueOf(row.get("office")),
                    known(unitIds, row, "unit_code"),
                    row.get("decision_number"),
                    row.get("decided_on") == null ? null : LocalDate.parse(row.get("decided_on")),
                    Standing.valueOf(row.get("standing")),
                    row.get("source"),
                    null)));
        }

        void pacts(List<CSVRecord> rows) {
            Map<String, UUID> clusterIds = clusters.idsByCode(ministry());
            Map<String, UUID> unitIds = units.idsByCode();
            rows.forEach(row -> pacts.add(
                    known(clusterIds, row, "cluster_code"),
                    new ClusterPactDraft(
                            Integer.valueOf(row.get("year")),
                            LocalDate.parse(row.get("signed_on")),
                            row.get("targets"),
                            Stream.of(row.get("signer_codes").split("\\|", -1))
                                    .map(unitIds::get)
                                    .toList())));
        }

        private UUID ministry() {
            return units.byCode(MINISTRY).orElseThrow().id();
        }

        private static UUID known(Map<String, UUID> ids, CSVRecord row, String column) {
            UUID id = ids.get(row.get(column));
            if (id == null) {
                throw new IllegalArgumentException(
                        "row %d, %s: %s is not known".formatted(row.getRecordNumber(), column, row.get(column)));
            }
            return id;
        }
    }
}
