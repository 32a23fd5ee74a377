package logbog.registers.web;

import logbog.people.Viewer;
import logbog.registers.ImportId;
import logbog.registers.ImportOvertaken;
import logbog.registers.Imports;
import logbog.web.Once;
import logbog.web.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What a file would mean, and that it is taken. */
@Controller
@RequestMapping(ImportPage.PATH + "/{brought}")
class ImportPreviewController {

  private final Imports imports;

  ImportPreviewController(Imports imports) {
    this.imports = imports;
  }

  @GetMapping
  ModelAndView show(
      @AuthenticationPrincipal Viewer.Clinician viewer, @PathVariable("brought") ImportId file) {
    var known = imports.file(viewer, file);
    return imports.waiting(viewer, file)
        ? Pages.show(new ImportPreviewPage(imports.preview(viewer, file), false))
        : Pages.show(new ImportTakenPage(known));
  }

  @PostMapping("/anvendelse")
  ModelAndView take(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      @PathVariable("brought") ImportId file,
      @RequestParam(defaultValue = "") String digest,
      @RequestParam(defaultValue = "") String overlaps,
      @RequestParam(defaultValue = "") String vanished,
      Once once) {
    try {
      return once.goTo(
          () -> {
            imports.take(viewer, file, digest, overlaps.equals("yes"), vanished.equals("yes"));
            return ImportPage.PATH + "/" + file;
          });
    } catch (ImportOvertaken overtaken) {
      var known = imports.file(viewer, file);
      return Pages.show(
          imports.waiting(viewer, file)
              ? new ImportPreviewPage(imports.preview(viewer, file), true)
              : new ImportTakenPage(known),
          HttpStatus.CONFLICT);
    }
  }
}
