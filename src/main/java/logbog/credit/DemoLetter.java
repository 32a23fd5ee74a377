package logbog.credit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import logbog.documents.CheckedFile;
import logbog.documents.Uploads;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** A letter of credit for the demo: one line on a sheet. */
@Component
@ConditionalOnBooleanProperty("logbog.demo")
class DemoLetter {

  private final Uploads uploads;

  DemoLetter(Uploads uploads) {
    this.uploads = uploads;
  }

  CheckedFile checked() {
    return uploads.check("meritbrev.pdf", pdf(), Deciding.FILES);
  }

  private static byte[] pdf() {
    try (var document = new PDDocument()) {
      var page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (var sheet = new PDPageContentStream(document, page)) {
        sheet.beginText();
        sheet.setFont(new PDType1Font(FontName.HELVETICA), 12);
        sheet.newLineAtOffset(70, 760);
        sheet.showText("Meritbrev (eksempel): Amina Yusuf, almen praksis i Lund, 12 måneder.");
        sheet.endText();
      }
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
