package logbog.projects.web;

import logbog.projects.Project;
import logbog.projects.ProjectFile;
import logbog.web.Page;

/** One confirmed project as a school or a company reads it. */
public record SharedProjectPage(ProjectFile file) implements Page {

  /** Where a school or company finds projects. */
  public static final String SHELF = "/home/projekter";

  public Project project() {
    return file.project();
  }

  public String path() {
    return SHELF + "/" + project().id();
  }
}
