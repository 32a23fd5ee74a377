package logbog.competences.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import logbog.competences.CompetenceBook;
import logbog.competences.CompetenceLine;
import logbog.competences.CompetenceState;
import logbog.curricula.DoctorRole;

/**
 * A part of the list of competences.
 *
 * @param key of its heading's text, after {@code competences.section.}
 * @param number of the element, where it is one's; 0 otherwise
 */
public record Section(String key, int number, List<CompetenceLine> lines) {

  /** The doctor is spoken to, and not of, on their own page. */
  public String heading(boolean own) {
    return own && key.equals("todo." + Todo.DOCTOR) ? "todo.DOCTOR.own" : key;
  }

  /** Empty ones are left out. */
  static List<Section> of(CompetenceBook book, By by) {
    Map<String, Section> sections = new LinkedHashMap<>();
    switch (by) {
      case ROLE -> {
        for (var role : DoctorRole.values()) {
          add(sections, "role." + role, 0);
        }
      }
      case ELEMENT -> {
        for (var element : book.post().elements()) {
          add(sections, "element", element.number());
        }
        add(sections, "element.none", 0);
      }
      case STATE -> {
        for (var what : Todo.values()) {
          add(sections, "todo." + what, 0);
        }
      }
    }
    for (var line : book.lines()) {
      for (var place : places(book, line, by)) {
        var section = sections.get(place);
        if (section != null) {
          section.lines().add(line);
        }
      }
    }
    return sections.values().stream().filter(it -> !it.lines().isEmpty()).toList();
  }

  private static List<String> places(CompetenceBook book, CompetenceLine line, By by) {
    return switch (by) {
      case ROLE -> List.of("role." + line.competence().roles().getFirst() + 0);
      case ELEMENT ->
          line.planned().isEmpty()
              ? List.of("element.none" + 0)
              : line.planned().stream().map(number -> "element" + number).toList();
      case STATE -> List.of("todo." + Todo.of(book.state(line)) + 0);
    };
  }

  private static void add(Map<String, Section> sections, String key, int number) {
    sections.put(key + number, new Section(key, number, new ArrayList<>()));
  }

  /** Whose turn it is. */
  enum Todo {
    DOCTOR,
    OTHERS,
    DONE;

    static Todo of(CompetenceState state) {
      return state.done() ? DONE : state.waits() ? OTHERS : DOCTOR;
    }
  }
}
