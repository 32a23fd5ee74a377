package logbog.followup.web;

import java.util.Arrays;
import java.util.List;
import logbog.followup.Party;
import logbog.followup.Side;
import logbog.web.Choice;
import logbog.web.Page;
import logbog.web.Problems;
import logbog.web.Shell;

/** Where one of the three writes a follow-up note on a declaration. */
public record NotePage(Party party, NoteForm form, Problems problems) implements Page {

  public String declaration() {
    return shelf(party.side()) + party.declaration();
  }

  public String action() {
    return declaration() + "/opfoelgning";
  }

  public List<Choice> sides(Shell shell) {
    return Arrays.stream(Side.values())
        .map(side -> new Choice(side.name(), shell.text("followup.side." + side)))
        .toList();
  }

  /** Where this side finds declarations. */
  static String shelf(Side side) {
    return side == Side.APPRENTICE ? "/erklaeringer/" : "/home/erklaeringer/";
  }
}
