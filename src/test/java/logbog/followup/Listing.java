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

  /** What is fetched from under the list. */
  byte[] file(String address, String path) {
    return page(address, path).getResponse().getContentAsByteArray();
  }

  String text(String address, String path) {
    return new String(file(address, path), UTF_8);
  }

  /** What the page lists, in its order. */
  List<DeclarationId> found(String address, String query) {
    return Jsoup.parse(text(address, query)).select("tbody a[href^=/home/erklaeringer/]").stream()
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
