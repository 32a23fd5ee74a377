package logbog.posts;

import java.time.LocalDate;
import logbog.places.DepartmentId;

/**
 * A dated part of a post.
 *
 * @param number its place in the post, from 1
 * @param to the last day, which belongs to it
 * @param percent of full time, 1 to 100
 */
public record Element(
    ElementId id,
    PostId post,
    int number,
    DepartmentId department,
    LocalDate from,
    LocalDate to,
    int percent) {

  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  public boolean overlaps(Element other) {
    return !from.isAfter(other.to) && !other.from.isAfter(to);
  }
}
