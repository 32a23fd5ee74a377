package logbog;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import logbog.roles.Clinic;
import logbog.roles.Role;
import logbog.roles.Scope;
import logbog.web.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Tries rows of the matrix: every visitor knocks, and nobody kept out leaves a trace. */
@Component
record Knocking(MockMvc http, Scene scene, Clinic clinic, JdbcClient jdbc) {

  private static final AtomicInteger ADDRESS = new AtomicInteger();

  /** Who gets something else than the rows say. */
  List<String> differences(List<Matrix.Row> rows) throws Exception {
    var differences = new ArrayList<String>();
    var set = scene.set();
    var doctor = Story.as(clinic.as("Karen Vinther", Role.PROJECT_LEAD, Scope.ALL));
    for (var row : rows) {
      for (var visitor : Visitor.values()) {
        var request = request(row, visitor, set, set.as(visitor));
        var before = changes();
        var outcome = outcome(row, request);
        if (outcome != row.expected().get(visitor)) {
          differences.add(row + ": " + visitor.column() + " gets " + outcome.said());
        }
        if (outcome.out() && !changes().equals(before)) {
          differences.add(row + ": " + visitor.column() + " is kept out and changes something");
        }
        if (outcome == Outcome.OK && !row.route().startsWith("GET")) {
          set = scene.set();
        }
      }
      var outcome = outcome(row, request(row, Visitor.NOBODY, set, doctor));
      if (outcome != toADoctor(row)) {
        differences.add(row + ": someone of the doctors' training gets " + outcome.said());
      }
    }
    return differences;
  }

  /**
   * What is public, and nothing else; what only the signed-in are told they lack, they lack, too.
   */
  private static @Nullable Outcome toADoctor(Matrix.Row row) {
    var open = row.expected().get(Visitor.NOBODY);
    if (open == Outcome.OK && row.expected().get(Visitor.SOFIE) == Outcome.NONE) {
      return Outcome.NONE;
    }
    return open == Outcome.SIGNIN && !row.route().startsWith("GET") ? Outcome.DENIED : open;
  }

  private Outcome outcome(Matrix.Row row, RequestBuilder request) throws Exception {
    var path = row.route().split(" ")[1];
    return Outcome.of(path, http.perform(request).andReturn().getResponse());
  }

  private static RequestBuilder request(
      Matrix.Row row, Visitor visitor, Props set, RequestPostProcessor who) {
    var words = row.route().split(" ");
    var request =
        MockMvcRequestBuilders.request(
                HttpMethod.valueOf(words[0]), set.address(words[1], row.on(), visitor))
            .with(who)
            .with(Knocking::fromAnAddressOfItsOwn);
    if (words.length > 2) {
      request.header(words[2], "1");
    }
    if (!words[0].equals("GET")) {
      request.with(Story.aForm());
    }
    for (var field : fields(row, set, visitor).split("&")) {
      var equals = field.indexOf('=');
      if (equals > 0) {
        request.param(field.substring(0, equals), field.substring(equals + 1));
      }
    }
    return request;
  }

  private static String fields(Matrix.Row row, Props set, Visitor visitor) {
    if (!row.fields().contains("{")) {
      return row.fields();
    }
    var fields = set.ofProject(row.fields(), row.on(), visitor);
    return set.campus()
        .in(set.ofTrade(fields))
        .replace("{declaration}", set.declaration(row.on()))
        .replace("{birgit}", set.cast().birgit())
        .replace("{end}", endOfTheOpenOne())
        .replace("{new}", "ny-" + set.cast().birgit());
  }

  /** Mads's second period, as {@link Story} has it. */
  private static String endOfTheOpenOne() {
    return LocalDate.ofInstant(Instant.now(), Shell.DENMARK).plusWeeks(5).toString();
  }

  /** The throttle counts by address; this is not its test. */
  static MockHttpServletRequest fromAnAddressOfItsOwn(MockHttpServletRequest request) {
    var n = ADDRESS.incrementAndGet();
    request.setRemoteAddr("10." + n / 65536 % 256 + "." + n / 256 % 256 + "." + n % 256);
    return request;
  }

  String changes() {
    return jdbc.sql(
            """
            select concat_ws('/', (select id from audit.entry order by id desc limit 1),
                             (select id from mail.letter order by id desc limit 1))
            """)
        .query(String.class)
        .single();
  }
}
