package logbog.declarations.web;

import logbog.declarations.Rated;
import logbog.web.Page;

/** What an apprentice's page of a declaration says of their own rating. */
public record SelfRatingPart(Rated standing) implements Page {

  public int answered() {
    return standing.answered();
  }

  public int goals() {
    return standing.declaration().sheet().goals().size();
  }

  public String path() {
    return "/erklaeringer/" + standing.declaration().id();
  }
}
