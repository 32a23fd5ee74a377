package logbog.followup.web;

import java.util.List;
import logbog.followup.Line;
import logbog.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * The apprentices of a school or company, each with their newest declaration.
 *
 * @param start whether this is the newest stretch
 * @param older where the next stretch is
 */
public record ApprenticeListPage(
    List<Line> lines, FilterView filter, boolean start, @Nullable String older) implements Page {}
