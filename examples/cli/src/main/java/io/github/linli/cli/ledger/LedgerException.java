package io.github.linli.cli.ledger;

/** A whole file that cannot be read as a ledger. */
public final class LedgerException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Remark remark;

  LedgerException(Remark remark) {
    super(remark.toString());
    this.remark = remark;
  }

  /**
   * Why.
   *
   * @return what stands in the way
   */
  public Remark remark() {
    return remark;
  }
}
