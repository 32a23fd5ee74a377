package logbog.summons.web;

import java.util.List;
import java.util.Locale;
import logbog.people.Viewer;
import logbog.summons.Called;
import logbog.summons.SummonsId;
import logbog.summons.Summonses;
import logbog.tables.Cell;
import logbog.tables.Download;
import logbog.tables.Table;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Who of a summons has no account, as a spreadsheet. */
@Controller
class WithoutAccountController {

  private final Summonses summonses;
  private final MessageSource texts;

  WithoutAccountController(Summonses summonses, MessageSource texts) {
    this.summonses = summonses;
    this.texts = texts;
  }

  @GetMapping("/home/indkaldelser/{summons}/uden-konto/xlsx")
  ResponseEntity<byte[]> download(
      @AuthenticationPrincipal Viewer.Office office,
      @PathVariable("summons") SummonsId id,
      Locale language) {
    var plan = summonses.summons(office, id).plan();
    var rows =
        summonses.called(office, id).stream()
            .filter(one -> !one.hasAccount())
            .map(WithoutAccountController::row)
            .toList();
    var columns =
        List.of(say("summons.roll.name", language), say("summons.roll.address", language));
    return Download.xlsx(
            say("summons.without-account", language) + " " + plan.className(),
            new Table(say("summons.without-account", language), columns, rows))
        .answer();
  }

  private static List<Cell> row(Called one) {
    return List.of(Cell.of(one.name()), Cell.of(one.address().value()));
  }

  private String say(String key, Locale language) {
    return texts.getMessage(key, null, language);
  }
}
