package logbog.followup;

import java.util.List;
import logbog.declarations.Development;
import logbog.declarations.Sent;

/**
 * All a school or company may see of one apprentice, but for what the declarations say in words.
 */
public record PersonFile(Development development, List<Sent> letters) {}
