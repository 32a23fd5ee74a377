package logbog.followup.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.LongStream;
import logbog.ModuleTest;
import logbog.Story;
import logbog.declarations.Status;
import logbog.followup.Overview;
import logbog.followup.Wanted;
import logbog.people.Viewer;
import logbog.tables.Download;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How long a large school waits for its lists, and how much memory a file of all of it takes; for
 * figures worth telling: {@code -Dlines=50000}.
 */
@ModuleTest
record ListSpeedTest(Story story, Overview overview, LineTables tables, JdbcClient jdbc) {

  private static final int LINES = Integer.getInteger("lines", 3_000);
  private static final int AT_ONCE = 1_000;
  private static final long MOST_HELD = 64 << 20;

  @Test
  void aLongListLeavesWithoutBeingHeld() throws Exception {
    var office = school();
    for (var kind : new Download.Kind[] {Download.Kind.CSV, Download.Kind.XLSX}) {
      var out = new Weighed();
      var begun = System.nanoTime();
      tables.pour(office, Wanted.EVERYTHING, kind, Locale.of("da"), out);
      System.out.printf(
          "%,d lines as %s: %,d kB, at most %,d kB of heap more than before, %,d ms%n",
          LINES, kind, out.bytes / 1024, out.most / 1024, millis(System.nanoTime() - begun));
      assertThat(out.most).isLessThan(MOST_HELD);
    }
  }

  @Test
  void aListThatIsFilteredIsSoonFound() {
    var office = school();
    time("all", office, Wanted.EVERYTHING);
    time("a class that is there", office, wanted(null, "MS24-2", false));
    time("a state that none has, the whole list walked", office, wanted(Status.READ, "", false));
    time("words that none has", office, wanted(null, "findes ikke", false));
    time("apprentices", office, wanted(null, "", true));
    assertThat(overview.of(office, wanted(null, "", true), null).lines()).hasSize(Overview.PAGE);
  }

  private void time(String what, Viewer.Office office, Wanted wanted) {
    overview.of(office, wanted, null);
    var times =
        LongStream.range(0, 20)
            .map(
                n -> {
                  var begun = System.nanoTime();
                  overview.of(office, wanted, null);
                  return System.nanoTime() - begun;
                })
            .sorted()
            .toArray();
    System.out.printf(
        Locale.ROOT,
        "%,d of its own, %s: median %.1f ms, slowest of twenty %.1f ms%n",
        LINES,
        what,
        times[10] / 1e6,
        times[19] / 1e6);
    assertThat(Duration.ofNanos(times[10])).isLessThan(Duration.ofSeconds(2));
  }

  private static Wanted wanted(@Nullable Status status, String className, boolean latest) {
    return new Wanted(status, className, "", null, null, null, "", null, null, latest);
  }

  /** As many apprentices as lines, all asked with one school's address. */
  private Viewer.Office school() {
    var cast = story.cast();
    var id = story.asked(cast).value();
    for (int n = 0; n < LINES; n += AT_ONCE) {
      sow(cast, id, n);
    }
    return new Viewer.Office("stor-" + cast.birgit());
  }

  private void sow(Story.Cast cast, UUID id, int from) {
    jdbc.sql(
            """
            with people as (
              insert into people.person (name, email)
              select 'Lærling ' || n, 'l' || n || '-' || :email from generate_series(:from + 1, :to) n returning id, name),
            asked as (
              insert into declarations.declaration (apprentice_id, placement_id, sheet, kind, period_end, main_course,
                school_name, class_name, apprentice_name, workplace_name, cvr, speciality_id, speciality_name, requested_at)
              select p.id, d.placement_id, d.sheet, d.kind, d.period_end, d.main_course, d.school_name, d.class_name, p.name,
                     d.workplace_name, d.cvr, d.speciality_id, d.speciality_name, d.requested_at
              from people p cross join declarations.declaration d where d.id = :id
              returning id, apprentice_id)
            insert into declarations.contact (declaration_id, no, apprentice_id, address, since)
            select id, 1, apprentice_id, :school, now() from asked
            """)
        .param("email", cast.email())
        .param("from", from)
        .param("to", Math.min(from + AT_ONCE, LINES))
        .param("id", id)
        .param("school", "stor-" + cast.birgit())
        .update();
  }

  private static long millis(long nanos) {
    return nanos / 1_000_000;
  }

  /** Counts what leaves, and looks at what is held meanwhile. */
  private static final class Weighed extends OutputStream {

    private static final long OFTEN = 256 << 10;

    private final long before = held();
    private long bytes;
    private long looked;
    private long most;

    @Override
    public void write(int one) {
      write(new byte[1], 0, 1);
    }

    @Override
    public void write(byte[] some, int from, int length) {
      bytes += length;
      if (bytes - looked > OFTEN) {
        looked = bytes;
        most = Math.max(most, held() - before);
      }
    }

    private static long held() {
      System.gc();
      return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
  }
}
