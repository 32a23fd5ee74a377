package logbog.documents;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/** A picture as it was sent: looked at from outside before anything of it is unpacked. */
final class SentPicture implements Closeable {

  private static final int MEGA = 1_000_000;
  private static final int LARGEST_MB = 15;
  private static final int MOST_MEGAPIXELS = 50;
  private static final int MOST_UNPACKED_MEGAPIXELS = 16;
  private static final String JPEG_NAME = "jpeg";
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

  private final byte[] file;
  private final String kind;
  private final ImageReader reader;
  private final int every;

  SentPicture(byte[] file, int side) throws IOException {
    if (file.length > LARGEST_MB * MEGA) {
      throw NotAPicture.tooLarge(LARGEST_MB);
    }
    this.file = file;
    this.kind = kind(file);
    this.reader = ImageIO.getImageReadersByFormatName(kind).next();
    reader.setInput(new MemoryCacheImageInputStream(new ByteArrayInputStream(file)), true, true);
    var pixels = (long) reader.getWidth(0) * reader.getHeight(0);
    if (pixels > (long) MOST_MEGAPIXELS * MEGA) {
      throw NotAPicture.tooManyPixels(pixels / MEGA, MOST_MEGAPIXELS);
    }
    var longest = Math.max(reader.getWidth(0), reader.getHeight(0));
    this.every = Math.max(spare(pixels), longest / (2 * side));
  }

  /** Of which row and column one is read, so that what is unpacked fits into the memory. */
  private static int spare(long pixels) {
    return (int) Math.ceil(Math.sqrt((double) pixels / (MOST_UNPACKED_MEGAPIXELS * MEGA)));
  }

  /** The first picture in it, as whoever took it held the camera. */
  BufferedImage upright() throws IOException {
    var sparing = reader.getDefaultReadParam();
    sparing.setSourceSubsampling(every, every, 0, 0); // never all of a large one in memory
    var image = Objects.requireNonNull(reader.read(0, sparing));
    var held = kind.equals(JPEG_NAME) ? Held.in(file) : Optional.<Orientation>empty();
    return held.map(it -> ExifFilterUtils.getFilterForOrientation(it).apply(image)).orElse(image);
  }

  /** By its first bytes; what its name and sender say is not asked. */
  private static String kind(byte[] file) {
    if (begins(file, PNG)) {
      return "png";
    }
    if (begins(file, JPEG)) {
      return JPEG_NAME;
    }
    throw NotAPicture.otherKind();
  }

  private static boolean begins(byte[] file, byte[] with) {
    return file.length > with.length && Arrays.equals(file, 0, with.length, with, 0, with.length);
  }

  @Override
  public void close() {
    reader.dispose();
  }
}
