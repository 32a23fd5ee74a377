package logbog.followup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.util.List;
import logbog.Story;
import logbog.declarations.DeclarationId;
import logbog.people.Viewer;
import org.jsoup.Jsoup;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The list as an address finds it. */
@Component
class Listing {

  private final MockMvcTester http;
  private final Overview overview;

  Listing(MockMvcTester http, Overview overview) {
    this.http = http;
    this.overview = overview;
  }

  MvcTestResult page(String address, String query) {
    return http.get().uri(URI.create("/home" + query)).with(Story.office(address)).exchange();
  }

  /** What the page lists, in its order. */
  List<DeclarationId> found(String address, String query) {
    var page = page(address, query).getResponse();
    return Jsoup.parse(new String(page.getContentAsByteArray(), UTF_8))
        .select("tbody a[href^=/home/erklaeringer/]")
        .stream()
        .map(
            link ->
                DeclarationId.valueOf(link.attr("href").substring("/home/erklaeringer/".length())))
        .toList();
  }

  List<DeclarationId> of(String address, Wanted wanted) {
    return overview.of(new Viewer.Office(address), wanted, null).lines().stream()
        .map(Line::id)
        .toList();
  }
}
