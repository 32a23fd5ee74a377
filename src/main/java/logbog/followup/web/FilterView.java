package logbog.followup.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import logbog.declarations.Kind;
import logbog.declarations.Status;
import logbog.web.Choice;
import logbog.web.Problems;
import logbog.web.Shell;
import logbog.web.Typed;

/**
 * The fields above a list, and what they say; drawn by {@code followup/filters.jte}.
 *
 * @param path of the list
 */
public record FilterView(String path, FilterForm form, Problems problems) {

  /** What is folded away until it is needed. */
  private static final List<String> FOLDED =
      List.of("status", "className", "course", "programme", "company", "from", "to");

  public List<Choice> statuses(Shell shell) {
    return Stream.of(Status.values())
        .map(it -> new Choice(it.name(), shell.text("declarations.status." + it)))
        .toList();
  }

  public List<Choice> courses(Shell shell) {
    var courses = new ArrayList<Choice>();
    IntStream.rangeClosed(1, 9)
        .forEach(n -> courses.add(new Choice("" + n, course(shell, "" + n))));
    courses.add(new Choice(Kind.FINAL.name(), course(shell, Kind.FINAL.name())));
    courses.add(new Choice(Kind.PARTIAL.name(), course(shell, Kind.PARTIAL.name())));
    return courses;
  }

  /** Whether anything is asked for at all. */
  public boolean filtered() {
    return !form.typed().isEmpty();
  }

  /** Folded away, unless something there has to be put right. */
  public boolean unfolded() {
    return FOLDED.stream().anyMatch(field -> problems.of(field) != null);
  }

  /** What the list is shortened by, in words. */
  public List<String> said(Shell shell) {
    return form.typed().entrySet().stream().map(it -> said(shell, it)).toList();
  }

  /** The fields' names, for the problems on top. */
  public Map<String, String> names(Shell shell) {
    var names = new HashMap<String, String>();
    names.put("text", label(shell, "text"));
    FOLDED.forEach(field -> names.put(field, label(shell, field)));
    return names;
  }

  public String label(Shell shell, String field) {
    return shell.text("followup.filter." + field);
  }

  private String said(Shell shell, Map.Entry<String, String> typed) {
    var value =
        switch (typed.getKey()) {
          case "status" -> labelOf(statuses(shell), typed.getValue());
          case "course" -> labelOf(courses(shell), typed.getValue());
          case "from", "to" -> day(shell, typed.getValue());
          default -> typed.getValue();
        };
    return label(shell, typed.getKey()) + ": " + value;
  }

  private static String day(Shell shell, String typed) {
    return new Typed().optionalDate("", typed).map(shell::date).orElse(typed);
  }

  private static String labelOf(List<Choice> choices, String value) {
    return choices.stream()
        .filter(choice -> choice.value().equals(value))
        .map(Choice::label)
        .findFirst()
        .orElse(value);
  }

  private static String course(Shell shell, String course) {
    return course.length() == 1
        ? shell.text("declarations.course", course)
        : shell.text("declarations.kind." + course);
  }
}
