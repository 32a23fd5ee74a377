package logbog.declarations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import logbog.places.Cvr;
import org.jspecify.annotations.Nullable;

/**
 * All that whoever holds a declaration's paper is told of it, and no more than the paper shows: no
 * answer, and of the apprentice the initials only, because a code is also passed on without its
 * paper.
 *
 * @param initials enough to see that a paper bears another's name
 * @param paper where it was signed on paper and copied
 */
public record Checked(
    Kind kind,
    String initials,
    String specialityName,
    LocalDate periodEnd,
    String workplaceName,
    @Nullable Cvr cvr,
    String signerName,
    Instant signedAt,
    int goals,
    long receipt,
    @Nullable FromPaper paper,
    Aftermath since,
    Hallmark hallmark) {

  static Checked of(Declaration declaration, Filling filling, Aftermath since, Hallmark hallmark) {
    return new Checked(
        declaration.period().kind(),
        initials(declaration.apprenticeName()),
        declaration.specialityName(),
        declaration.period().end(),
        declaration.workplaceName(),
        declaration.cvr(),
        filling.signerName(),
        filling.completedAt(),
        filling.levels().size(),
        filling.receipt(),
        filling.paper(),
        since,
        hallmark);
  }

  private static String initials(String name) {
    return Arrays.stream(name.strip().split("\\s+"))
        .map(
            part -> part.substring(0, part.offsetByCodePoints(0, Math.min(1, part.length()))) + ".")
        .collect(Collectors.joining(" "));
  }

  /** Whether it can be relied on as it stands. */
  public boolean stands() {
    return !since.replaced() && !since.disputed();
  }
}
