package logbog.declarations.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import logbog.declarations.Papers;
import logbog.documents.CheckedFile;
import logbog.documents.FileRefused;
import logbog.web.Page;
import logbog.web.Pages;
import logbog.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** A photograph as sent: taken, or refused with the reason beside its field. */
final class PaperSent {

  private PaperSent() {}

  static ModelAndView of(
      Papers papers,
      String sender,
      @Nullable MultipartFile sent,
      Function<CheckedFile, ModelAndView> taken,
      Function<Problems, Page> refused) {
    try {
      return taken.apply(papers.looked(sender, sent));
    } catch (FileRefused none) {
      var why = none.problem();
      return Pages.rejected(
          refused.apply(Problems.at("picture", why.key(), why.arguments().toArray())));
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
