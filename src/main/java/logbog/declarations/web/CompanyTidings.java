package logbog.declarations.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import logbog.declarations.CompanyApprentices;
import logbog.declarations.WaitingSheets;
import logbog.people.OfficeTidings;
import logbog.people.Viewer;
import logbog.web.Page;
import logbog.web.Shell;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells a trainer first what waits; a school has nothing here. */
@Component
@Order(10)
class CompanyTidings implements OfficeTidings {

  private final WaitingSheets sheets;
  private final CompanyApprentices apprentices;
  private final Clock clock;

  CompanyTidings(WaitingSheets sheets, CompanyApprentices apprentices, Clock clock) {
    this.sheets = sheets;
    this.apprentices = apprentices;
    this.clock = clock;
  }

  @Override
  public Optional<Page> of(Viewer.Office office) {
    var waiting = sheets.of(office);
    return waiting.isEmpty() && !apprentices.any(office)
        ? Optional.empty()
        : Optional.of(
            new CompanyPart(
                new Waiting(waiting, LocalDate.ofInstant(clock.instant(), Shell.DENMARK))));
  }
}
