package vn.thidua.platform.export;

import java.util.List;
import java.util.Map;

/** Who is told that a list is taken out of the system, before the first row leaves. */
@FunctionalInterface
public interface ExportWitness {

    /**
     * A list that is being exported.
     *
     * @param list what it is called in the address, such as {@code awards}
     * @param path the address, of which an id in it is a part
     * @param label what the trail calls it for a reader: the file's name
     * @param columns keys
     * @param asked the filters and the order, as they were sent
     */
    record Export(
            String list, String path, String label, String format, List<String> columns, Map<String, String> asked) {}

    void exporting(Export export);
}
