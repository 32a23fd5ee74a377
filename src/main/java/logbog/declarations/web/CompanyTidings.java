package logbog.declarations.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import logbog.declarations.WaitingSheet;
import logbog.declarations.WaitingSheets;
import logbog.people.OfficeSides;
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
  private final Clock clock;

  CompanyTidings(WaitingSheets sheets, Clock clock) {
    this.sheets = sheets;
    this.clock = clock;
  }

  @Override
  public Optional<Page> of(Viewer.Office office, OfficeSides sides) {
    var waiting = sides.invited() ? sheets.of(office) : List.<WaitingSheet>of();
    return waiting.isEmpty() && !sides.company()
        ? Optional.empty()
        : Optional.of(
            new CompanyPart(
                new Waiting(waiting, LocalDate.ofInstant(clock.instant(), Shell.DENMARK))));
  }
}
