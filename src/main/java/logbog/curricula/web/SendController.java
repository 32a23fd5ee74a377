package logbog.curricula.web;

import java.io.IOException;
import java.util.List;
import logbog.curricula.SentCurricula;
import logbog.curricula.SentId;
import logbog.intake.Finding;
import logbog.people.Viewer;
import logbog.web.Once;
import logbog.web.Pages;
import logbog.web.Problems;
import logbog.web.Receives;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Where the project lead sends curricula as a file, looks through them and publishes them. */
@Controller
@RequestMapping(SendPage.PATH)
class SendController {

  private final SentCurricula sent;

  SendController(SentCurricula sent) {
    this.sent = sent;
  }

  @Bean
  static Receives curriculumFiles() {
    return new Receives(SendPage.PATH);
  }

  @GetMapping
  ModelAndView blank(@AuthenticationPrincipal Viewer.Clinician viewer) {
    sent.check(viewer);
    return Pages.show(SendPage.blank());
  }

  @PostMapping
  ModelAndView send(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Once once)
      throws IOException {
    sent.check(viewer);
    if (file == null || file.isEmpty()) {
      return rejected(Problems.at("file", "curricula.send.none"), List.of());
    }
    var content = file.getBytes();
    var findings = sent.findings(viewer, content);
    return findings.isEmpty()
        ? once.goTo(() -> SendPage.PATH + "/" + sent.send(viewer, content))
        : rejected(Problems.at("file", "curricula.send.wrong"), findings);
  }

  @GetMapping("/{sent}")
  ModelAndView preview(
      @AuthenticationPrincipal Viewer.Clinician viewer, @PathVariable("sent") SentId id) {
    return Pages.show(new PreviewPage(id, sent.preview(viewer, id)));
  }

  @PostMapping("/{sent}/udgivelse")
  ModelAndView publish(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      @PathVariable("sent") SentId id,
      Once once) {
    return once.goTo(
        () -> {
          sent.publish(viewer, id);
          return "/specialer";
        });
  }

  private static ModelAndView rejected(Problems problems, List<Finding> findings) {
    return Pages.rejected(new SendPage(problems, findings));
  }
}
