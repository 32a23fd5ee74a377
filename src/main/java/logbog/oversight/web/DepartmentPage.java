package logbog.oversight.web;

import logbog.oversight.DepartmentView;
import logbog.web.Page;

/**
 * One department: who is behind plan, what waits for whom, and who should sign before they go.
 *
 * @param regional whether the reader came from the list of a region
 */
public record DepartmentPage(DepartmentView view, boolean regional) implements Page {}
