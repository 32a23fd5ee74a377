package logbog.projects.web;

import java.util.List;
import logbog.projects.ProjectId;
import logbog.projects.Summary;
import logbog.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * The confirmed projects that a school or company may read, newest first.
 *
 * @param older the last of this page, when there may be more
 */
public record SharedProjectListPage(
    String address, List<Summary> projects, boolean start, @Nullable ProjectId older)
    implements Page {}
