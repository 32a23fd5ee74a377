package logbog.declarations.web;

import logbog.declarations.Declaration;
import logbog.declarations.PaperCode;
import logbog.declarations.PaperFile;
import logbog.web.Page;
import logbog.web.Problems;

/**
 * The paper way of one declaration: the sheet to print, and what was photographed.
 *
 * @param here the path of this page, under which its files are
 * @param back the page of the declaration
 * @param send where photographs are sent to
 * @param field the name of the hidden field that says whose they are, and its value
 * @param attaches whether this reader may attach
 * @param copies whether this reader is one of the school's named people, who may copy
 */
public record PaperPage(
    PaperFile file,
    String here,
    String back,
    String send,
    String field,
    String value,
    boolean attaches,
    boolean copies,
    Problems problems)
    implements Page {

  public Declaration declaration() {
    return file.declaration();
  }

  public boolean open() {
    return declaration().status().open();
  }

  public PaperCode code() {
    return PaperCode.of(declaration().id());
  }

  /** A trainer, who has no right to take anything away. */
  public boolean removes() {
    return attaches && open() && !field.equals("token");
  }
}
