package logbog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import logbog.people.Viewer;
import logbog.roles.Clinic;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/**
 * Tries rows of the doctors' matrix: everyone of theirs knocks, and those of the other track, who
 * get in nowhere. Nobody kept out leaves a trace, and nobody reads of another without leaving one.
 */
@Component
record ClinicalKnocking(
    MockMvc http, Clinic clinic, Story story, Knocking knocking, ObjectProvider<Scenery> parts) {

  private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

  /**
   * What tells nothing of a doctor's record: forms and settings, lists of names and places, and
   * what is addressed to the reader. The last four tell of some doctors and not of others; their
   * own tests say of whom it is kept that they were read.
   */
  private static final List<String> OPENS_NOTHING =
      List.of(
          "/logbog",
          "/logbog/profil",
          "/logbog/profil/fravaer",
          "/logbog/profil/sessioner",
          "/logbog/maalbeskrivelser",
          "/logbog/maalbeskrivelser/{sent}",
          "/logbog/uddannelsesprogrammer",
          "/logbog/uddannelsesprogrammer/{curriculum}",
          "/logbog/import",
          "/logbog/import/{brought}",
          "/logbog/merit/aflyst-kursus",
          "/logbog/brugere",
          "/logbog/brugere/ny",
          "/logbog/laeger",
          "/logbog/laeger/tidligere",
          "/logbog/planlagte",
          "/logbog/nulstillinger",
          "/logbog/opfoelgning",
          "/logbog/refleksioner",
          "/logbog/anmodninger",
          "/logbog/opgaver",
          "/logbog/vurderinger",
          "/logbog/vejlederoensker",
          "/logbog/underskrevet",
          "/logbog/underskrevet/{approval}",
          "/logbog/bestridelser",
          "/logbog/merit",
          "/logbog/kurser",
          "/logbog/kurser/{run}",
          "/logbog/opfoelgning/{department}");

  private record Set(Clinic.Cast cast, Map<String, String> names, List<Viewer> others) {

    String in(String text, String on) {
      return NAME.matcher(text)
          .replaceAll(
              match ->
                  Objects.requireNonNull(
                      names.getOrDefault(match.group(1) + "@" + on, names.get(match.group(1))),
                      () -> "Nothing in the scene is called " + match.group()));
    }
  }

  /** Who gets something else than the rows say. */
  List<String> differences(List<ClinicalMatrix.Row> rows) throws Exception {
    var differences = new ArrayList<String>();
    var set = set();
    for (var row : rows) {
      for (var who : Clinician.values()) {
        var outcome =
            tried(row, who.of(set.cast()), set, who.called(), row.expected().get(who), differences);
        if (outcome == Outcome.OK && !row.route().startsWith("GET")) {
          set = set();
        }
      }
      var reads = row.route().startsWith("GET");
      tried(row, null, set, "nobody", Outcome.SIGNIN, differences);
      for (var other : set.others()) {
        var expected = reads ? Outcome.SIGNIN : Outcome.DENIED;
        tried(row, other, set, other.displayName(), expected, differences);
      }
    }
    return differences;
  }

  private Outcome tried(
      ClinicalMatrix.Row row,
      @Nullable Viewer who,
      Set set,
      String called,
      @Nullable Outcome expected,
      List<String> differences)
      throws Exception {
    var before = knocking.changes();
    var outcome = outcome(row, who, set);
    if (outcome != expected) {
      differences.add(row + ": " + called + " gets " + outcome.said());
    }
    if (outcome.out() && !knocking.changes().equals(before)) {
      differences.add(row + ": " + called + " is kept out and changes something");
    }
    if (outcome == Outcome.OK && opensAnothers(row, who, set) && !leavesAReading(before)) {
      differences.add(row + ": " + called + " reads it and the doctor does not see that");
    }
    return outcome;
  }

  /** Freja and Jonas come to nothing but their own. */
  private boolean opensAnothers(ClinicalMatrix.Row row, @Nullable Viewer who, Set set) {
    var words = row.route().split(" ");
    return words[0].equals("GET")
        && who instanceof Viewer.Clinician reader
        && !reader.equals(set.cast().freja())
        && !reader.equals(set.cast().jonas())
        && !set.in(words[1], row.on()).contains(reader.id().toString())
        && !OPENS_NOTHING.contains(words[1]);
  }

  private boolean leavesAReading(String changes) {
    return knocking
        .jdbc()
        .sql("select exists (select from audit.entry where id > :last and act like '%Read')")
        .param("last", UUID.fromString(changes.split("/")[0]))
        .query(Boolean.class)
        .single();
  }

  private Outcome outcome(ClinicalMatrix.Row row, @Nullable Viewer who, Set set) throws Exception {
    var words = row.route().split(" ");
    var request =
        MockMvcRequestBuilders.request(HttpMethod.valueOf(words[0]), set.in(words[1], row.on()))
            .with(who == null ? it -> it : Story.as(who))
            .with(Knocking::fromAnAddressOfItsOwn);
    if (!words[0].equals("GET")) {
      request.with(Story.aForm());
    }
    for (var field : set.in(row.fields(), row.on()).split("&")) {
      var equals = field.indexOf('=');
      if (equals > 0) {
        request.param(field.substring(0, equals), field.substring(equals + 1));
      }
    }
    return Outcome.of(words[1], http.perform(request).andReturn().getResponse());
  }

  private Set set() {
    var cast = clinic.cast();
    var names = new HashMap<String, String>();
    names.put("doctor", cast.freja().id().toString());
    names.put("doctor@amina", cast.amina().id().toString());
    names.put("doctor@jonas", cast.jonas().id().toString());
    parts.orderedStream().forEach(part -> part.lay(cast, names));
    var vocational = story.cast();
    return new Set(cast, names, List.of(vocational.mads(), new Viewer.Office(vocational.birgit())));
  }
}
