package logbog.committee.web;

import java.io.IOException;
import java.util.List;
import logbog.committee.Arrivals;
import logbog.committee.Desks;
import logbog.committee.NothingTaken;
import logbog.committee.SentFile;
import logbog.people.Viewer;
import logbog.programmes.Programme;
import logbog.programmes.ProgrammeId;
import logbog.tables.Trouble;
import logbog.web.NotFound;
import logbog.web.Once;
import logbog.web.Pages;
import logbog.web.Problems;
import logbog.web.Receives;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Where a member sends a file of goals, to look through what it would change. */
@Controller
@RequestMapping(UploadController.PATH)
class UploadController {

  static final String PATH = "/udvalg/indlaesning";

  private static final long LARGEST = 20_000_000;

  private final Arrivals arrivals;
  private final Desks desks;

  UploadController(Arrivals arrivals, Desks desks) {
    this.arrivals = arrivals;
    this.desks = desks;
  }

  @Bean
  static Receives files() {
    return new Receives(PATH);
  }

  @GetMapping
  ModelAndView show(
      @AuthenticationPrincipal Viewer.Office member, @RequestParam(defaultValue = "") String into) {
    return Pages.show(page(member, into, Problems.none(), List.of()));
  }

  @PostMapping
  ModelAndView send(
      @AuthenticationPrincipal Viewer.Office member,
      @RequestParam(required = false) @Nullable MultipartFile file,
      @RequestParam(defaultValue = "") String into,
      Once once)
      throws IOException {
    if (file == null || file.isEmpty()) {
      return rejected(member, into, Problems.at("file", "committee.upload.none"));
    }
    if (file.getSize() > LARGEST) {
      return rejected(
          member, into, Problems.at("file", "committee.upload.large", LARGEST / 1_000_000));
    }
    var sent = SentFile.of(file.getOriginalFilename(), file.getBytes());
    var programme = chosen(member, into);
    try {
      return once.goTo(() -> PATH + "/" + arrivals.receive(member, sent, programme));
    } catch (NothingTaken nothing) {
      var problems = Problems.at("file", "committee.arrival.nothing", nothing.troubles().size());
      return Pages.rejected(page(member, into, problems, nothing.troubles()));
    }
  }

  /** One of the member's own; whatever else was sent is none. */
  private @Nullable ProgrammeId chosen(Viewer.Office member, String into) {
    return programmes(member).stream()
        .map(Programme::id)
        .filter(id -> id.toString().equals(into))
        .findFirst()
        .orElse(null);
  }

  private ModelAndView rejected(Viewer.Office member, String into, Problems problems) {
    return Pages.rejected(page(member, into, problems, List.of()));
  }

  private UploadPage page(
      Viewer.Office member, String into, Problems problems, List<Trouble> troubles) {
    return new UploadPage(programmes(member), into, problems, troubles);
  }

  private List<Programme> programmes(Viewer.Office member) {
    var committees = desks.committees(member);
    if (committees.isEmpty()) {
      throw new NotFound();
    }
    return committees.stream().flatMap(committee -> desks.programmes(committee).stream()).toList();
  }
}
