package logbog.registers.web;

import java.io.IOException;
import logbog.people.Viewer;
import logbog.registers.FileUnfit;
import logbog.registers.Imports;
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

/** Where a secretariat brings a file of the registers to be looked at. */
@Controller
@RequestMapping(ImportPage.PATH)
class ImportController {

  private static final int LARGEST = 5_000_000;
  private static final int LONGEST_NAME = 200;

  private final Imports imports;

  ImportController(Imports imports) {
    this.imports = imports;
  }

  @Bean
  static Receives registerFiles() {
    return new Receives(ImportPage.PATH);
  }

  @GetMapping
  ModelAndView show(@AuthenticationPrincipal Viewer.Clinician viewer) {
    return Pages.show(page(viewer, Problems.none()));
  }

  @PostMapping
  ModelAndView bring(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Once once)
      throws IOException {
    imports.region(viewer);
    if (file == null || file.isEmpty()) {
      return Pages.rejected(page(viewer, Problems.at("file", "registers.file.missing")));
    }
    if (file.getSize() > LARGEST) {
      return Pages.rejected(page(viewer, Problems.at("file", "registers.file.large")));
    }
    var bytes = file.getBytes();
    var name = name(file);
    try {
      return once.goTo(() -> ImportPage.PATH + "/" + imports.bring(viewer, name, bytes));
    } catch (FileUnfit unfit) {
      var problem = unfit.problem();
      return Pages.rejected(
          page(viewer, Problems.at("file", problem.key(), problem.arguments().toArray())));
    }
  }

  private ImportPage page(Viewer.Clinician viewer, Problems problems) {
    return new ImportPage(imports.region(viewer), imports.of(viewer), problems);
  }

  /** A name that holds nothing but what names hold; a number a file was named by is masked. */
  private static String name(MultipartFile file) {
    var sent = file.getOriginalFilename();
    var plain =
        (sent == null ? "" : sent)
            .replaceAll("[^\\p{L}\\p{M}\\p{N} ._-]+", " ")
            .replaceAll("\\d{6}-?\\d{4}", "xxxxxx-xxxx")
            .strip();
    return plain.isEmpty() ? "fil.csv" : plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
  }
}
