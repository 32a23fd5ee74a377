package logbog.followup.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import logbog.followup.Bundles;
import logbog.followup.Wanted;
import logbog.people.Viewer;
import logbog.tables.Download;
import logbog.web.Pages;
import logbog.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The list of a school or company as a file, or its PDFs: of exactly what is filtered. */
@Controller
@RequestMapping(FileController.PATH)
class FileController {

  static final String PATH = "/home/fil";

  private final FilterReading reading;
  private final LineTables tables;
  private final Bundles bundles;
  private final HomePages pages;

  FileController(FilterReading reading, LineTables tables, Bundles bundles, HomePages pages) {
    this.reading = reading;
    this.tables = tables;
    this.bundles = bundles;
    this.pages = pages;
  }

  @GetMapping("/xlsx")
  @Nullable ModelAndView xlsx(
      @AuthenticationPrincipal Viewer.Office office,
      FilterForm form,
      Locale language,
      HttpServletResponse response)
      throws IOException {
    return table(office, form, Download.Kind.XLSX, language, response);
  }

  @GetMapping("/csv")
  @Nullable ModelAndView csv(
      @AuthenticationPrincipal Viewer.Office office,
      FilterForm form,
      Locale language,
      HttpServletResponse response)
      throws IOException {
    return table(office, form, Download.Kind.CSV, language, response);
  }

  @GetMapping("/zip")
  @Nullable ModelAndView zip(
      @AuthenticationPrincipal Viewer.Office office,
      FilterForm form,
      Locale language,
      HttpServletResponse response)
      throws IOException {
    return answer(
        office,
        form,
        wanted ->
            bundles.pack(
                office,
                wanted,
                language,
                () -> {
                  Download.announce(response, tables.name(language), Download.Kind.ZIP);
                  return response.getOutputStream();
                }));
  }

  private @Nullable ModelAndView table(
      Viewer.Office office,
      FilterForm form,
      Download.Kind kind,
      Locale language,
      HttpServletResponse response)
      throws IOException {
    return answer(
        office,
        form,
        wanted -> {
          Download.announce(response, tables.name(language), kind);
          tables.pour(office, wanted, kind, language, response.getOutputStream());
        });
  }

  /** The list with its problems, or null where the file is the answer. */
  private @Nullable ModelAndView answer(Viewer.Office office, FilterForm form, Making making)
      throws IOException {
    var typed = new Typed();
    var wanted = reading.read(form, typed);
    if (!typed.ok()) {
      return Pages.rejected(pages.rejected(office, form, typed.problems()));
    }
    making.of(wanted);
    return null;
  }

  private interface Making {
    void of(Wanted wanted) throws IOException;
  }
}
