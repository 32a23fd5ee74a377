package logbog.posts;

import java.time.LocalDate;
import logbog.places.DepartmentId;

/**
 * What a register says of an element; its number makes it this one and no other of the post.
 *
 * @param number 1 to {@value #MOST}
 * @param to the last day, not before the first
 * @param percent of full time, 1 to 100
 */
public record ElementFacts(
    int number, DepartmentId department, LocalDate from, LocalDate to, int percent) {

  public static final int MOST = 20;

  boolean same(Element known) {
    return known.department().equals(department)
        && known.from().equals(from)
        && known.to().equals(to)
        && known.percent() == percent;
  }
}
