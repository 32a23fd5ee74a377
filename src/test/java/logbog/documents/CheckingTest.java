package logbog.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static logbog.documents.SentFiles.joined;
import static logbog.documents.SentFiles.parts;
import static logbog.documents.SentFiles.word;
import static logbog.documents.SentFiles.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** What is taken from people, and what is refused, each with its reason. */
class CheckingTest {

  private final Checking checking = new Checking(new Pictures(), file -> {});

  @Test
  void theFiveKindsAreKnownByWhatTheyHold() throws IOException {
    assertThat(kind(SentFiles.pdf())).isEqualTo(FileKind.PDF);
    assertThat(kind(Photo.clear(20, 20))).isEqualTo(FileKind.PNG);
    assertThat(kind(Photo.jpeg(20, 20))).isEqualTo(FileKind.JPEG);
    assertThat(kind(SentFiles.docx())).isEqualTo(FileKind.DOCX);
    assertThat(kind(SentFiles.xlsx())).isEqualTo(FileKind.XLSX);
  }

  @Test
  void aNameProvesNothing() throws IOException {
    refused("kind", "plan.pdf", "<html><script>alert(1)</script>".getBytes(UTF_8));
    refused("kind", "stol.jpg", "<svg onload='alert(1)'/>".getBytes(UTF_8));
    var checked = checking.checked("stol.exe", SentFiles.pdf(), Allowance.USUAL);
    assertThat(checked.name()).isEqualTo("stol.pdf");
  }

  @Test
  void aNameIsMadeHarmless() throws IOException {
    assertThat(named("../../etc/passwd.pdf")).isEqualTo("passwd.pdf");
    assertThat(named("C:\\Mads\\stol \"1\";\r\n.pdf")).isEqualTo("stol 1.pdf");
    assertThat(named("stol\u202Efdp.exe")).isEqualTo("stol fdp.pdf");
    assertThat(named("plan 010203-1234.pdf")).isEqualTo("plan xxxxxx-xxxx.pdf");
    for (var number : List.of("010203_1234", "010203.1234", "010203 - 1234", "0102031234")) {
      assertThat(named("plan " + number + ".pdf")).isEqualTo("plan xxxxxx-xxxx.pdf");
    }
    assertThat(named("")).isEqualTo("fil.pdf");
    assertThat(named("å".repeat(500) + ".pdf")).hasSizeLessThan(130);
  }

  @Test
  void whereAPictureWasTakenStaysBehindAndItStandsUpright() throws IOException {
    var place = "55.676098N 12.568337E";
    var sent = Photo.heldSideways(Photo.jpeg(60, 30), place);
    var kept = checking.checked("stol.jpg", sent, Allowance.USUAL).content();
    assertThat(new String(kept, ISO_8859_1)).doesNotContain(place);
    assertThat(ImageIO.read(new ByteArrayInputStream(kept)).getHeight()).isEqualTo(60);
  }

  @Test
  void aPhotographedSheetCanBeRead() throws IOException {
    var kept = checking.checked("ark.jpg", Photo.jpeg(4000, 3000), Allowance.USUAL).content();
    assertThat(ImageIO.read(new ByteArrayInputStream(kept)).getWidth()).isEqualTo(2400);
  }

  @Test
  void aHundredMillionPixelsAreNotUnpacked() throws IOException {
    var huge = Photo.claiming(Photo.clear(20, 20), 20_000, 5_001);
    assertThatExceptionOfType(FileRefused.class)
        .isThrownBy(() -> checking.checked("stol.png", huge, Allowance.USUAL))
        .satisfies(it -> assertThat(it.problem().key()).isEqualTo("documents.picture.pixels"));
  }

  @Test
  void whatHidesBehindAPictureIsGone() throws IOException {
    var both = joined(Photo.jpeg(20, 20), SentFiles.docx());
    var kept = checking.checked("stol.jpg", both, Allowance.USUAL).content();
    assertThat(new String(kept, ISO_8859_1)).doesNotContain("[Content_Types].xml");
  }

  @Test
  void twoFilesInOneAreRefused() throws IOException {
    refused("two-in-one", "plan.pdf", joined(SentFiles.pdf(), SentFiles.docx()));
    refused("two-in-one", "plan.docx", joined(SentFiles.docx(), SentFiles.xlsx()));
    refused("two-in-one", "plan.docx", joined(SentFiles.docx(), "<script>".getBytes(UTF_8)));
    refused("kind", "plan.pdf", joined("GIF89a".getBytes(UTF_8), SentFiles.pdf()));
  }

  @Test
  void aBrokenFileIsRefused() throws IOException {
    refused("broken", "plan.pdf", "%PDF-1.7 and no more".getBytes(UTF_8));
    refused("broken", "plan.docx", Arrays.copyOf(SentFiles.docx(), 100));
    refused("none", "plan.pdf", new byte[0]);
    refused("large", "plan.pdf", new byte[10_000_001]);
  }

  @Test
  void aZipBombIsRefusedWhateverItSays() throws IOException {
    var bomb = zip(with("word/bomb.xml", new byte[5_000_000]));
    refused("bomb", "plan.docx", bomb);
    refused("bomb", "plan.docx", claimingToBeSmall(bomb));
    var many = word();
    for (int i = 0; i < 2_001; i++) {
      many.put("part" + i, new byte[0]);
    }
    refused("bomb", "plan.docx", zip(many));
  }

  /** Each of the parts that are read is small and well packed; together they are not. */
  @Test
  void manySmallPartsAreABombToo() throws IOException {
    var many = word();
    var part = ("<Relationships>" + " ".repeat(900_000) + "</Relationships>").getBytes(UTF_8);
    for (int i = 0; i < 12; i++) {
      many.put("word/_rels/part" + i + ".rels", part);
    }
    refused("bomb", "plan.docx", zip(many));
  }

  @Test
  void aFileWithinAFileIsRefused() throws IOException {
    refused("nested", "plan.docx", zip(with("word/embeddings/a.xlsx", SentFiles.xlsx())));
    refused("nested", "plan.docx", zip(with("word/media/image1.png", "MZ\0\0".getBytes(UTF_8))));
  }

  @Test
  void macrosAreRefusedByWhatIsInsideAndNotByTheEnding() throws IOException {
    refused("macros", "plan.docx", zip(with("word/vbaProject.bin", new byte[10])));
    refused("macros", "plan.docx", zip(with("word/activeX/activeX1.xml", new byte[10])));
    var docm = parts("wordprocessingml.document.main+xml");
    docm.put("[Content_Types].xml", types("ms-word.document.macroEnabled.main+xml"));
    refused("macros", "plan.docx", zip(docm));
    var hidden = word();
    var types = new String(types("ms-excel.sheet.macroEnabled.main+xml"), UTF_8);
    hidden.put("[Content_Types].xml", types.replace("UTF-8", "UTF-16").getBytes(UTF_16));
    refused("macros", "plan.xlsx", zip(hidden));
  }

  @Test
  void aDocumentThatLoadsATemplateFromElsewhereIsRefused() throws IOException {
    refused("loads", "plan.docx", zip(linking("attachedTemplate", "https://evil.example/t.dotm")));
    for (var elsewhere :
        List.of(
            "\\\\evil.example\\t.dotm",
            "//evil.example/t.dotm",
            "file://evil.example/t.dotm",
            "file:////evil.example/t.dotm",
            "FILE:///\\\\evil.example/t.dotm",
            "&#9; https://evil.example/t.dotm",
            "ht&#10;tp://evil.example/t.dotm")) {
      refused("loads", "plan.docx", zip(linking("attachedTemplate", elsewhere)));
    }
    var own = "file:///C:/Users/Mads%20Holm/Normal.dotm";
    assertThat(kind(zip(linking("attachedTemplate", own)))).isEqualTo(FileKind.DOCX);
    assertThat(kind(zip(linking("hyperlink", "https://skole.example")))).isEqualTo(FileKind.DOCX);
  }

  @Test
  void anotherZipAndAnOlderDocumentAreRefusedWithAWayOut() throws IOException {
    refused("kind", "plan.docx", zip(Map.of("a.txt", new byte[3])));
    var old = new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0};
    refused("old-office", "plan.doc", old);
    refused("heic", "stol.jpg", "\0\0\0\30ftypheic\0\0\0\0".getBytes(ISO_8859_1));
  }

  @Test
  void aHolderMayTakeFewerKinds() throws IOException {
    var pictures = Allowance.of(1, 5, FileKind.JPEG, FileKind.PNG);
    var pdf = SentFiles.pdf();
    assertThatExceptionOfType(FileRefused.class)
        .isThrownBy(() -> checking.checked("stol.jpg", pdf, pictures))
        .satisfies(it -> assertThat(it.problem().key()).isEqualTo("documents.upload.picture"));
  }

  private FileKind kind(byte[] file) {
    return checking.checked("x", file, Allowance.USUAL).kind();
  }

  private String named(String name) throws IOException {
    return checking.checked(name, SentFiles.pdf(), Allowance.USUAL).name();
  }

  private void refused(String why, String name, byte[] file) {
    assertThatExceptionOfType(FileRefused.class)
        .isThrownBy(() -> checking.checked(name, file, Allowance.USUAL))
        .satisfies(it -> assertThat(it.problem().key()).isEqualTo("documents.upload." + why));
  }

  private static Map<String, byte[]> with(String name, byte[] content) {
    var parts = word();
    parts.put(name, content);
    return parts;
  }

  private static Map<String, byte[]> linking(String type, String target) {
    var link =
        """
        <Relationships><Relationship Id="r1" Type="http://x/relationships/%s" Target="%s" TargetMode="External"/></Relationships>
        """;
    return with("word/_rels/document.xml.rels", link.formatted(type, target).getBytes(UTF_8));
  }

  private static byte[] types(String type) {
    return """
        <?xml version="1.0" encoding="UTF-8"?><Types><Override ContentType="application/vnd.%s"/></Types>
        """
        .formatted(type)
        .getBytes(UTF_8);
  }

  /** As a forger writes the list at the end: the last part is said to unpack to a hundred bytes. */
  private static byte[] claimingToBeSmall(byte[] zip) {
    var forged = ByteBuffer.wrap(zip.clone()).order(ByteOrder.LITTLE_ENDIAN);
    for (int at = zip.length - 46; at > 0; at--) {
      if (forged.getInt(at) == 0x02014b50) {
        return forged.putInt(at + 24, 100).array();
      }
    }
    throw new IllegalStateException();
  }
}
