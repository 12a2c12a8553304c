package vn.thidua.rulebook.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.thidua.organization.Sex;
import vn.thidua.rulebook.NomineeKind;

/**
 * All that is known about one nominee. A list that is null is unknown, an empty one is known to be none.
 *
 * @param recruitedOn first day of work
 * @param services times of work within and outside the sector
 * @param clusterRank place in the block or cluster in the year's scoring; 1 leads
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "NomineeFacts",
        description = "What is known about one nominee. A fact left out is unknown; an empty list is known to be none.")
public record Facts(
        @NotNull @Schema(required = true) NomineeKind kind,
        Sex sex,

        @Schema(description = "Whether the nominee works directly, without a post of leadership.")
        Boolean directWorker,

        @Schema(examples = "2015-03-01") LocalDate recruitedOn,
        @Valid @Size(max = 100) List<@NotNull Rating> ratings,
        @Valid @Size(max = 200) List<@NotNull Title> titles,
        @Valid @Size(max = 200) List<@NotNull Commendation> commendations,
        @Valid @Size(max = 200) List<@NotNull Initiative> initiatives,
        @Valid @Size(max = 200) List<@NotNull Research> research,
        @Valid @Size(max = 50) List<@NotNull Discipline> disciplines,
        @Valid @Size(max = 50) List<@NotNull Proceeding> proceedings,
        @Valid @Size(max = 100) List<@NotNull Leave> leaves,
        @Valid @Size(max = 100) List<@NotNull Leadership> leadership,
        @Valid @Size(max = 100) List<@NotNull SectorService> services,
        @Valid @Size(max = 200) List<@NotNull Achievement> achievements,
        @Valid Members members,

        @Schema(examples = "1", description = "Place in the block or cluster; 1 leads.")
        Integer clusterRank,

        @Valid Procedure procedure) {

    /** Of whom nothing is known but what kind of nominee it is. */
    public static Facts unknown(NomineeKind kind) {
        return new Facts(
                kind, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null);
    }

    /** The same nominee, with what the procedure brought so far. */
    public Facts with(Procedure brought) {
        return new Facts(
                kind,
                sex,
                directWorker,
                recruitedOn,
                ratings,
                titles,
                commendations,
                initiatives,
                research,
                disciplines,
                proceedings,
                leaves,
                leadership,
                services,
                achievements,
                members,
                clusterRank,
                brought);
    }

    /** The same nominee, with something more that is under way. */
    public Facts with(Proceeding more) {
        List<Proceeding> all = new ArrayList<>(proceedings == null ? List.of() : proceedings);
        all.add(more);
        return new Facts(
                kind,
                sex,
                directWorker,
                recruitedOn,
                ratings,
                titles,
                commendations,
                initiatives,
                research,
                disciplines,
                List.copyOf(all),
                leaves,
                leadership,
                services,
                achievements,
                members,
                clusterRank,
                procedure);
    }
}
