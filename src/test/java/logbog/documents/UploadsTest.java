package logbog.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.UUID;
import logbog.ModuleTest;
import logbog.TestClock;
import logbog.web.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** Files are kept with the record that needs them, and no longer. */
@ModuleTest
record UploadsTest(
    Uploads uploads,
    Clearing clearing,
    TransactionTemplate transaction,
    JdbcClient jdbc,
    TestClock clock) {

  @Test
  void aFileComesBackByteByByteUnderItsHash() throws Exception {
    var content = SentFiles.joined(new byte[] {}, large());
    var holder = holder();
    var id = keep(holder, content);
    var opened = uploads.open(holder, id);
    assertThat(opened.content().getContentAsByteArray()).isEqualTo(content);
    assertThat(opened.upload().bytes()).isEqualTo(content.length);
    var hash = MessageDigest.getInstance("SHA-256").digest(content);
    assertThat(opened.upload().sha256()).isEqualTo(HexFormat.of().formatHex(hash));
    assertThat(uploads.of(holder)).extracting(Upload::name).containsExactly("plan.pdf");
  }

  @Test
  void itLeavesAsAFileThatCanDoNothing() throws IOException {
    var holder = holder();
    var response = new MockHttpServletResponse();
    var answer = uploads.open(holder, keep(holder, SentFiles.pdf())).answer(response);
    assertThat(response.getHeader("Content-Security-Policy"))
        .isEqualTo("default-src 'none'; sandbox");
    assertThat(response.getHeader("Content-Disposition"))
        .startsWith("attachment; filename=")
        .contains("filename*=UTF-8''plan.pdf");
    assertThat(answer.getHeaders().getContentType()).hasToString("application/pdf");
  }

  @Test
  void anotherHolderDoesNotKnowIt() throws IOException {
    var id = keep(holder(), SentFiles.pdf());
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> uploads.open(holder(), id));
  }

  @Test
  void nothingIsKeptOutsideTheTransactionOfWhatNeedsIt() throws IOException {
    var holder = holder();
    var file = uploads.check("plan.pdf", SentFiles.pdf(), Allowance.USUAL);
    assertThatThrownBy(() -> uploads.keep(holder, file, Allowance.USUAL))
        .isInstanceOf(IllegalTransactionStateException.class);
    transaction.executeWithoutResult(
        status -> {
          uploads.keep(holder, file, Allowance.USUAL);
          status.setRollbackOnly();
        });
    assertThat(uploads.of(holder)).isEmpty();
  }

  @Test
  void aHolderTakesSoManyFilesAndSoMuch() throws IOException {
    var holder = holder();
    var two = Allowance.of(2, 1, FileKind.PDF);
    keep(holder, SentFiles.pdf(), two);
    assertThatExceptionOfType(FileRefused.class)
        .isThrownBy(() -> keep(holder, large(), two))
        .satisfies(it -> assertThat(it.problem().key()).isEqualTo("documents.upload.too-much"));
    keep(holder, SentFiles.pdf(), two);
    assertThatExceptionOfType(FileRefused.class)
        .isThrownBy(() -> keep(holder, SentFiles.pdf(), two))
        .satisfies(it -> assertThat(it.problem().key()).isEqualTo("documents.upload.too-many"));
  }

  @Test
  void whatIsLetGoCannotBeOpenedAndIsGoneADayLater() throws IOException {
    var holder = holder();
    var id = keep(holder, SentFiles.pdf());
    transaction.executeWithoutResult(status -> uploads.letGo(holder, id));
    assertThat(uploads.find(holder, id)).isEmpty();
    clock.moveBy(Duration.ofHours(23));
    clearing.clear();
    assertThat(pieces(id)).isEqualTo(1);
    clock.moveBy(Duration.ofHours(2));
    clearing.clear();
    assertThat(pieces(id)).isZero();
  }

  @Test
  void whatAFileHoldsIsNeverChanged() throws IOException {
    var id = keep(holder(), SentFiles.pdf());
    assertThatThrownBy(
            () ->
                jdbc.sql("update documents.upload_piece set content = 'x' where upload_id = :id")
                    .param("id", id.value())
                    .update())
        .isInstanceOf(DataAccessException.class);
    assertThatThrownBy(
            () ->
                jdbc.sql("update documents.upload set sha256 = sha256('x') where id = :id")
                    .param("id", id.value())
                    .update())
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void onePersonSendsOnlySoManyADay() throws IOException {
    var sender = UUID.randomUUID().toString();
    var file = new MockMultipartFile("file", "plan.pdf", "image/png", SentFiles.pdf());
    for (int n = 0; n < 200; n++) {
      uploads.check(sender, file, Allowance.USUAL);
    }
    assertThatExceptionOfType(FileRefused.class)
        .isThrownBy(() -> uploads.check(sender, file, Allowance.USUAL))
        .satisfies(
            it -> assertThat(it.problem().key()).isEqualTo("documents.upload.too-many-today"));
  }

  private UploadId keep(Holder holder, byte[] content) {
    return keep(holder, content, Allowance.USUAL);
  }

  private UploadId keep(Holder holder, byte[] content, Allowance allowance) {
    var file = uploads.check("plan.pdf", content, allowance);
    return transaction.execute(status -> uploads.keep(holder, file, allowance));
  }

  private int pieces(UploadId id) {
    return jdbc.sql("select count(*) from documents.upload_piece where upload_id = :id")
        .param("id", id.value())
        .query(Integer.class)
        .single();
  }

  private static Holder holder() {
    return new Holder("documents.test", UUID.randomUUID());
  }

  /** Of several pieces, the last of which is not full. */
  private static byte[] large() throws IOException {
    var filling = new byte[1_000_000];
    var pdf = SentFiles.pdf();
    System.arraycopy(pdf, 0, filling, 0, pdf.length);
    return SentFiles.joined(filling, "%%EOF".getBytes());
  }
}
