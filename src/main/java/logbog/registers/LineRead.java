package logbog.registers;

import java.util.Optional;
import logbog.people.Cpr;
import logbog.web.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a line.
 *
 * @param cpr empty where not even that can be read
 * @param name as the file has it
 * @param column where the problem is; null where there is none
 */
record LineRead(
    long number,
    Optional<Cpr> cpr,
    String name,
    Optional<RegisterLine> line,
    @Nullable String column,
    @Nullable Problem problem) {}
