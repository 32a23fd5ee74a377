package logbog.declarations;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import logbog.Story;
import logbog.people.Viewer;
import logbog.programmes.Programmes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Fills in the request form as an apprentice would, and counts what came of it. */
@Component
class RequestTyping {

  private final MockMvcTester http;
  private final Story story;
  private final Programmes programmes;
  private final JdbcClient jdbc;

  RequestTyping(MockMvcTester http, Story story, Programmes programmes, JdbcClient jdbc) {
    this.http = http;
    this.story = story;
    this.programmes = programmes;
    this.jdbc = jdbc;
  }

  Map<String, String> form(Story.Cast cast) {
    var speciality = programmes.speciality(story.cabinetMaking()).orElseThrow();
    var ask = story.ask(cast, 2);
    return new HashMap<>(
        Map.ofEntries(
            Map.entry("training", "COMPANY"),
            Map.entry("kind", "ORDINARY"),
            Map.entry("programme", speciality.programme().toString()),
            Map.entry("speciality", speciality.id().toString()),
            Map.entry("begun", ask.begun().toString()),
            Map.entry("periodEnd", ask.period().end().toString()),
            Map.entry("mainCourse", "2"),
            Map.entry("school", "Midtby Tekniske Skole"),
            Map.entry("className", "MS24-2"),
            Map.entry("trainer1", cast.karen()),
            Map.entry("trainer2", cast.poul()),
            Map.entry("contact1", cast.birgit()),
            Map.entry("cvr", "13748136"),
            Map.entry("workplaceName", "Nordlys Møbler ApS")));
  }

  MvcTestResult send(Viewer viewer, Map<String, String> form) {
    return send(viewer, form, UUID.randomUUID());
  }

  MvcTestResult send(Viewer viewer, Map<String, String> form, UUID key) {
    var keyed = new HashMap<>(form);
    keyed.put("_key", key.toString());
    return post(viewer, "/erklaeringer/ny", keyed);
  }

  MvcTestResult post(Viewer viewer, String path, Map<String, String> form) {
    var request = http.post().uri(path).with(Story.as(viewer));
    form.forEach(request::param);
    return request.with(Story.aForm()).exchange();
  }

  static String path(MvcTestResult result) {
    return String.valueOf(result.getResponse().getHeader("Location"));
  }

  int count(Story.Cast cast) {
    return jdbc.sql("select count(*) from declarations.declaration where apprentice_id = :id")
        .param("id", cast.mads().id().value())
        .query(Integer.class)
        .single();
  }

  int letters(String address) {
    return jdbc.sql("select count(*) from mail.letter where recipient = :address")
        .param("address", address)
        .query(Integer.class)
        .single();
  }
}
