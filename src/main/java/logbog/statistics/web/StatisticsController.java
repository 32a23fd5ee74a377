package logbog.statistics.web;

import java.time.Clock;
import java.util.Locale;
import logbog.people.Viewer;
import logbog.programmes.ProgrammeId;
import logbog.statistics.By;
import logbog.statistics.Statistics;
import logbog.tables.Download;
import logbog.web.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where a committee sees how apprentices stand at its goals: on a page, or as a file. */
@Controller
@RequestMapping("/udvalg/uddannelser/{programme}/statistik")
class StatisticsController {

  private final Statistics statistics;
  private final TallyTables tables;
  private final Clock clock;

  StatisticsController(Statistics statistics, TallyTables tables, Clock clock) {
    this.statistics = statistics;
    this.tables = tables;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show(
      @AuthenticationPrincipal Viewer.Office member,
      @PathVariable("programme") ProgrammeId id,
      ChoiceForm form) {
    return Pages.show(page(member, id, form));
  }

  @GetMapping("/xlsx")
  ResponseEntity<byte[]> xlsx(
      @AuthenticationPrincipal Viewer.Office member,
      @PathVariable("programme") ProgrammeId id,
      ChoiceForm form,
      Locale language) {
    var page = page(member, id, form);
    return Download.xlsx(tables.name(page, language), tables.of(page, language)).answer();
  }

  @GetMapping("/csv")
  ResponseEntity<byte[]> csv(
      @AuthenticationPrincipal Viewer.Office member,
      @PathVariable("programme") ProgrammeId id,
      ChoiceForm form,
      Locale language) {
    var page = page(member, id, form);
    return Download.csv(tables.name(page, language), tables.of(page, language)).answer();
  }

  private StatisticsPage page(Viewer.Office member, ProgrammeId id, ChoiceForm form) {
    var scope = statistics.scope(member, id);
    var years = Years.around(clock);
    var by = form.view();
    var wanted = form.wanted(scope, years);
    var tally =
        by == By.PERIOD
            ? statistics.byPeriod(scope, wanted)
            : statistics.byFirm(scope, wanted, by, form.chosenPeriod());
    return new StatisticsPage(scope, form, by, wanted, years, tally);
  }
}
