package logbog.registers;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import logbog.curricula.Stage;
import logbog.mail.EmailAddress;
import logbog.people.Cpr;
import logbog.people.Mobile;
import logbog.places.Department;
import logbog.places.Region;
import org.jspecify.annotations.Nullable;

/**
 * One line of the file as it was understood: a doctor, the post, and one element of it.
 *
 * @param number of the line, counted from 1 with the header
 * @param speciality its code; null for KBU
 * @param element its number in the post
 * @param department what the registers call the place; the rest is for one not known yet
 */
record RegisterLine(
    long number,
    Cpr cpr,
    String name,
    EmailAddress email,
    Mobile mobile,
    Stage stage,
    @Nullable String speciality,
    Region region,
    LocalDate employedOn,
    int element,
    String department,
    Department.Kind kind,
    String hospital,
    String departmentName,
    LocalDate from,
    LocalDate to,
    int percent) {

  /** Of the same doctor's same post. */
  boolean samePost(RegisterLine other) {
    return postKey().equals(other.postKey());
  }

  boolean sameElement(RegisterLine other) {
    return samePost(other) && element == other.element;
  }

  /** What makes the post this one: its doctor, stage, speciality and day of employment. */
  List<Object> postKey() {
    return List.of(cpr, stage, Objects.requireNonNullElse(speciality, ""), employedOn);
  }

  boolean overlaps(LocalDate first, LocalDate last) {
    return !from.isAfter(last) && !first.isAfter(to);
  }

  /** {@code Medicinsk Afdeling, Midtby Sygehus}. */
  String place() {
    return hospital.isEmpty() ? departmentName : departmentName + ", " + hospital;
  }

  /** So that a line in a log or a message never holds the number. */
  @Override
  public String toString() {
    return "Line " + number + " (" + cpr.masked() + ")";
  }
}
