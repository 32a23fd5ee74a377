package logbog.credit.web;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import logbog.credit.GroundForm;
import logbog.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A cancelled course and its list, as typed.
 *
 * @param list e-mail addresses and CPR numbers, one a line
 * @param doctor those who were shown and are to be exempted
 */
public record GroupForm(
    @Nullable String course,
    @Nullable String list,
    @Nullable List<PersonId> doctor,
    @Nullable String note,
    @Nullable String caseNo) {

  static GroupForm blank() {
    return new GroupForm("", "", List.of(), "", "");
  }

  @Override
  public String course() {
    return Objects.requireNonNullElse(course, "");
  }

  @Override
  public String list() {
    return Objects.requireNonNullElse(list, "");
  }

  List<String> entries() {
    return Arrays.stream(list().split("[\\n\\r,;\\t]+"))
        .map(String::strip)
        .filter(it -> !it.isEmpty())
        .map(it -> it.substring(0, Math.min(it.length(), 254)))
        .distinct()
        .toList();
  }

  List<PersonId> chosen() {
    return Objects.requireNonNullElse(doctor, List.of());
  }

  GroundForm ground() {
    return new GroundForm(note, caseNo);
  }
}
