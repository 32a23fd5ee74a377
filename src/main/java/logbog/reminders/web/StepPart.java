package logbog.reminders.web;

import java.util.List;
import logbog.reminders.Leave;
import logbog.reminders.NextStep;
import logbog.reminders.Reminded;
import logbog.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * On an open declaration's page: when it is reminded of next by itself, and who of its trainers is
 * away.
 *
 * @param past the steps taken
 * @param step null when all steps are done
 */
public record StepPart(List<Reminded> past, @Nullable NextStep step, List<Leave> away)
    implements Page {}
