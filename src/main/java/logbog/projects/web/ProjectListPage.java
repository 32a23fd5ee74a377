package logbog.projects.web;

import java.util.List;
import logbog.projects.ProjectId;
import logbog.projects.Summary;
import logbog.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * An apprentice's projects, newest first.
 *
 * @param older the last of this page, when there may be more
 */
public record ProjectListPage(List<Summary> projects, boolean start, @Nullable ProjectId older)
    implements Page {}
