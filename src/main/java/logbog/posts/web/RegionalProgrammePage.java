package logbog.posts.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import logbog.curricula.CompetenceId;
import logbog.curricula.Curriculum;
import logbog.places.Region;
import logbog.posts.ElementFacts;
import logbog.posts.RegionalProgramme;
import logbog.web.Page;
import logbog.web.Problems;
import logbog.web.Shell;
import logbog.web.Typed;

/**
 * In which element each competence of a curriculum is to be reached, in one region.
 *
 * @param typed the number of the element by the id of the competence, as typed
 * @param employedFrom as typed
 */
public record RegionalProgrammePage(
    Region region,
    Curriculum curriculum,
    Optional<RegionalProgramme> newest,
    Map<String, String> typed,
    String employedFrom,
    Problems problems)
    implements Page {

  public String path() {
    return RegionalProgrammeListPage.PATH + "/" + curriculum.id().value();
  }

  /** As the newest publication has it. */
  static Map<String, String> typed(Optional<RegionalProgramme> newest) {
    var numbers = new HashMap<String, String>();
    newest.ifPresent(
        known ->
            known
                .elements()
                .forEach((id, number) -> numbers.put(name(id), Integer.toString(number))));
    return numbers;
  }

  static Map<CompetenceId, Integer> read(
      Curriculum curriculum, Map<String, String> sent, Typed typed) {
    var read = new LinkedHashMap<CompetenceId, Integer>();
    for (var competence : curriculum.competences()) {
      var field = name(competence.id());
      typed
          .optionalNumber(field, sent.get(field), 1, ElementFacts.MOST)
          .ifPresent(number -> read.put(competence.id(), number));
    }
    return read;
  }

  /** The field of a competence. */
  public static String name(CompetenceId id) {
    return "c-" + id.value();
  }

  public Map<String, String> names(Shell shell) {
    var names = new HashMap<String, String>();
    names.put("employedFrom", shell.text("posts.regional.from"));
    curriculum.competences().forEach(it -> names.put(name(it.id()), it.code() + " " + it.title()));
    return names;
  }
}
