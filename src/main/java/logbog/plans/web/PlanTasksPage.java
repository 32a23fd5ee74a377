package logbog.plans.web;

import java.util.List;
import logbog.plans.PlanTask;
import logbog.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * What waits for the school's answer.
 *
 * @param start whether this is the latest stretch
 * @param older where the next stretch is
 */
public record PlanTasksPage(List<PlanTask> tasks, boolean start, @Nullable String older)
    implements Page {}
