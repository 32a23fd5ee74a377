package logbog.documents;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A PDF as others see it: a validator, someone who searches it, someone who has it read aloud. */
public final class Proof implements AutoCloseable {

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private final byte[] bytes;
  private final PDDocument document;

  private Proof(byte[] bytes) throws IOException {
    this.bytes = bytes;
    this.document = Loader.loadPDF(bytes);
  }

  public static Proof of(byte[] pdf) throws IOException {
    return new Proof(pdf);
  }

  /** What veraPDF finds against PDF/A-3a and PDF/UA-1. */
  public List<String> flaws() throws Exception {
    var flaws = new ArrayList<String>();
    for (var standard : List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1)) {
      try (var parser =
              Foundries.defaultInstance().createParser(new ByteArrayInputStream(bytes), standard);
          var validator = Foundries.defaultInstance().createValidator(standard, false)) {
        var result = validator.validate(parser);
        result.getTestAssertions().stream()
            .map(a -> standard + " " + a.getRuleId().getClause() + ": " + a.getMessage())
            .distinct()
            .forEach(flaws::add);
        if (!result.isCompliant()) {
          flaws.add(standard + " is not met");
        }
      }
    }
    return flaws;
  }

  public String text() throws IOException {
    return new PDFTextStripper().getText(document);
  }

  /** Each sheet as it lies before its reader, line by line. */
  public List<String> pages() throws IOException {
    var pages = new ArrayList<String>();
    for (var n : IntStream.rangeClosed(1, document.getNumberOfPages()).toArray()) {
      var stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      stripper.setStartPage(n);
      stripper.setEndPage(n);
      pages.add(stripper.getText(document));
    }
    return pages;
  }

  /** The kinds of the parts a screen reader walks through, in order. */
  public List<String> tags() {
    return partsUnder(root()).map(PDStructureElement::getStructureType).toList();
  }

  /** What a telephone reads off the last sheet. */
  public String scanned() throws Exception {
    var sheet = new PDFRenderer(document).renderImageWithDPI(document.getNumberOfPages() - 1, 200);
    var dots = sheet.getRGB(0, 0, sheet.getWidth(), sheet.getHeight(), null, 0, sheet.getWidth());
    var light = new RGBLuminanceSource(sheet.getWidth(), sheet.getHeight(), dots);
    return new MultiFormatReader().decode(new BinaryBitmap(new HybridBinarizer(light))).getText();
  }

  public String title() {
    return document.getDocumentInformation().getTitle();
  }

  public String language() {
    return document.getDocumentCatalog().getLanguage();
  }

  /**
   * The kinds of the parts a screen reader speaks in this language, when the document has another.
   */
  public List<String> tagsIn(String language) {
    return partsUnder(root())
        .filter(part -> language.equals(part.getLanguage()))
        .map(PDStructureElement::getStructureType)
        .toList();
  }

  private PDStructureNode root() {
    return document.getDocumentCatalog().getStructureTreeRoot();
  }

  private static Stream<PDStructureElement> partsUnder(PDStructureNode node) {
    return node.getKids().stream()
        .filter(PDStructureElement.class::isInstance)
        .map(PDStructureElement.class::cast)
        .flatMap(kid -> Stream.concat(Stream.of(kid), partsUnder(kid)));
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
