package logbog.summons.web;

import java.io.IOException;
import logbog.people.Viewer;
import logbog.summons.Roster;
import logbog.summons.Rosters;
import logbog.tables.NotATable;
import logbog.web.Pages;
import logbog.web.Problems;
import logbog.web.Receives;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Reads a class from a spreadsheet into the form of a summons; nothing is kept of the file. */
@Controller
class RosterFileController {

  static final String PATH = "/home/indkaldelser/regneark";

  private static final long LARGEST = 5_000_000;

  private final SummonsForms forms;

  RosterFileController(SummonsForms forms) {
    this.forms = forms;
  }

  @Bean
  static Receives classes() {
    return new Receives(PATH);
  }

  @PostMapping(PATH)
  ModelAndView read(
      @AuthenticationPrincipal Viewer.Office office,
      @RequestParam(required = false) @Nullable MultipartFile file)
      throws IOException {
    if (file == null || file.isEmpty()) {
      return rejected(office, Problems.at("file", "summons.file.none"));
    }
    if (file.getSize() > LARGEST) {
      return rejected(office, Problems.at("file", "summons.file.large", LARGEST / 1_000_000));
    }
    try {
      var roster = Rosters.file(file.getBytes());
      return roster.empty()
          ? rejected(office, Problems.at("file", "tables.empty"))
          : Pages.show(forms.filled(office, forms.begun(office), roster, problems(roster)));
    } catch (NotATable wrong) {
      var problem = wrong.troubles().getFirst().problem();
      return rejected(office, Problems.at("file", problem.key(), problem.arguments().toArray()));
    }
  }

  private ModelAndView rejected(Viewer.Office office, Problems problems) {

    return Pages.rejected(forms.filled(office, forms.begun(office), Roster.NOBODY, problems));
  }

  /** The lines that could not be read are said at once, beside each. */
  private static Problems problems(Roster roster) {
    var problems = Problems.none();
    for (int n = 0; n < Math.min(roster.faults().size(), Typing.FIXES); n++) {
      var problem = roster.faults().get(n).problem();
      problems.add("fix-" + n, problem.key(), problem.arguments().toArray());
    }
    return problems;
  }
}
