package logbog.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashSet;
import java.util.Objects;
import java.util.stream.IntStream;
import logbog.ModuleTest;
import logbog.Story;
import logbog.followup.DepartureKey.Summoned;
import logbog.mail.EmailAddress;
import logbog.summons.Calls;
import logbog.summons.Guest;
import logbog.summons.Secretariat;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A class longer than a page of the board. */
@ModuleTest
record LongClassTest(Secretariat secretariat, Calls summonses, Board board, MockMvcTester http) {

  /**
   * A class as large as nobody has one is gone through a stretch at a time, and nobody left out.
   */
  @Test
  void aLongClassIsShownAStretchAtATimeAndCountedWhole() {
    var desk = secretariat.one();
    var many =
        IntStream.rangeClosed(0, Board.MOST)
            .mapToObj(n -> new Guest("Nr. " + n, EmailAddress.of("nr-" + n + "@elev.example")))
            .toList();
    var key =
        new Summoned(summonses.write(desk.birgit(), secretariat.plan(desk), many, null).value());
    var first = board.roster(desk.birgit(), key);
    assertThat(first.lines()).hasSize(Board.MOST);
    assertThat(first.departure().all()).isEqualTo(Board.MOST + 1);
    var page =
        http.get()
            .uri(URI.create("/home/tavle/hold" + key.query()))
            .with(Story.as(desk.birgit()))
            .exchange();
    var next = Objects.requireNonNull(first.next());
    assertThat(page).bodyText().contains(next.query().replace("&", "&amp;"));
    var rest = board.roster(desk.birgit(), key, next);
    assertThat(rest.lines()).hasSize(1);
    assertThat(rest.next()).isNull();
    assertThat(rest.departure().all()).isEqualTo(Board.MOST + 1);
    var names = new HashSet<String>();
    first.lines().forEach(line -> names.add(line.name()));
    rest.lines().forEach(line -> names.add(line.name()));
    assertThat(names).hasSize(Board.MOST + 1);
  }
}
