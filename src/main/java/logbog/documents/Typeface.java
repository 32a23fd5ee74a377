package logbog.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One weight of the typeface of prints, read once; each document embeds what it uses of it. */
final class Typeface {

  private final TrueTypeFont font;
  private final CmapLookup glyphs;

  private Typeface(TrueTypeFont font) throws IOException {
    this.font = font;
    this.glyphs = font.getUnicodeCmapLookup();
  }

  static Typeface of(String file) {
    try {
      return new Typeface(
          new TTFParser().parse(new RandomAccessReadBuffer(Resource.read("fonts/" + file))));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  boolean has(int character) {
    return glyphs.getGlyphId(character) != 0;
  }

  PDFont in(PDDocument document) throws IOException {
    return PDType0Font.load(document, font, true);
  }
}
