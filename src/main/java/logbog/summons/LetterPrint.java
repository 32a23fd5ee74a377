package logbog.summons;

import java.time.Instant;
import java.util.List;
import logbog.documents.Paper;
import logbog.web.BaseUrl;

/** The letters of a summons for paper, each beginning on a sheet of its own. */
public record LetterPrint(Summons summons, List<LetterSheet> sheets, String contacts, BaseUrl ours)
    implements Paper {

  @Override
  public String template() {
    return "summons/print/LetterPrint.jte";
  }

  @Override
  public Instant dated() {
    var changed = summons.changedAt();
    return changed == null ? summons.writtenAt() : changed;
  }

  @Override
  public String name() {
    return sheets.size() == 1
        ? "Indkaldelse %s %s"
            .formatted(sheets.getFirst().called().name(), summons.plan().schoolStart())
        : "Indkaldelse %s %s".formatted(summons.plan().className(), summons.plan().schoolStart());
  }

  /** Where the apprentice asks, signed in. */
  public String address(LetterSheet sheet) {
    return ours.to(CallLetters.path(sheet.called().id()));
  }
}
