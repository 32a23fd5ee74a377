package logbog.documents;

import static com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle.NORMAL;
import static com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI;
import static com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.zip.CRC32;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.springframework.util.function.SingletonSupplier;

/** Prints one document at a time. Reads its fonts the first time, and loads nothing else, ever. */
final class Press {

  private static final String FAMILY = "IBM Plex Sans";
  private static final DateTimeFormatter PDF_DATE =
      DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'Z'").withZone(ZoneOffset.UTC);

  /** What it would log holds text of the page. */
  static {
    XRLog.setLoggingEnabled(false);
  }

  /** All that is read from the installation. */
  private record Type(Typeface regular, Typeface strong, String look, byte[] colours) {

    static Type set() {
      return new Type(
          Typeface.of("IBMPlexSans-Regular.ttf"),
          Typeface.of("IBMPlexSans-SemiBold.ttf"),
          new String(Resource.read("paper.css"), StandardCharsets.UTF_8),
          ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    }

    boolean prints(int character) {
      return regular.has(character) && strong.has(character);
    }
  }

  private final SingletonSupplier<Type> type = SingletonSupplier.of(Type::set);
  private final QrDrawing qr = new QrDrawing();
  private final TimeLimit limit;
  private final FSCacheEx<String, FSCacheValue> metrics = new FSDefaultCacheStore();

  Press() {
    this(TimeLimit.USUAL);
  }

  Press(TimeLimit limit) {
    this.limit = limit;
  }

  /**
   * The HTML as PDF/A-3a and PDF/UA-1, with the date given and not that of printing.
   *
   * @throws PrintTooLong when its time is up
   */
  byte[] print(String html, Instant dated) {
    return print(html, dated, Map.of());
  }

  /** The same, with the pictures that the HTML shows by their names. */
  byte[] print(String html, Instant dated, Map<String, byte[]> pictures) {
    var set = type.obtain();
    var page = Jsoup.parse(html);
    Legible.make(page, set::prints);
    page.head().appendElement("style").appendChild(new DataNode(set.look()));
    page.head().appendElement("meta").attr("name", "CreationDate").attr("content", date(dated));
    try (var document = new PDDocument()) {
      document.setDocumentId(identity(html));
      return print(page, document, set, new NamedPictures(pictures));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private byte[] print(Document page, PDDocument document, Type set, NamedPictures pictures)
      throws IOException {
    var out = new ByteArrayOutputStream();
    var time = limit.begun();
    new PdfRendererBuilder()
        .usePDDocument(document)
        .usePdfAConformance(PdfAConformance.PDFA_3_A)
        .usePdfUaAccessibility(true)
        .useColorProfile(set.colours())
        .withProducer("Logbog")
        .useExternalResourceAccessControl(pictures::allows, RUN_BEFORE_RESOLVING_URI)
        .useExternalResourceAccessControl(pictures::allows, RUN_AFTER_RESOLVING_URI)
        .useProtocolsStreamImplementation(pictures, NamedPictures.PROTOCOL)
        .useObjectDrawerFactory(qr)
        .useUnicodeLineBreaker(TimedBreakers.lines(time))
        .useUnicodeCharacterBreaker(TimedBreakers.characters(time))
        .useUriResolver((base, address) -> pictures.has(address) ? address : null)
        .useCacheStore(CacheStore.PDF_FONT_METRICS, metrics)
        .useFont(new PDFontSupplier(set.regular().in(document)), FAMILY, 400, NORMAL, true)
        .useFont(new PDFontSupplier(set.strong().in(document)), FAMILY, 600, NORMAL, true)
        .withW3cDocument(new W3CDom().fromJsoup(page), "")
        .toStream(out)
        .run();
    return out.toByteArray();
  }

  private static String date(Instant dated) {
    return PDF_DATE.format(dated);
  }

  /** In place of the time that would make every print another document. */
  private static long identity(String html) {
    var sum = new CRC32();
    sum.update(html.getBytes(StandardCharsets.UTF_8));
    return sum.getValue();
  }
}
