package io.github.linli.measure;

import org.immutables.encode.Encoding;

/**
 * Tells Immutables how builders take a {@link Listing} component {@code xs}: {@code xs(a, b)} for
 * all there are, {@code atLeastXs(some)}, {@code noXs()}, {@code xs(listing)}; left unset it is
 * unknown. Read at build time only; see core/pom.xml.
 */
@Encoding
class ListingEncoding<T> {
  @Encoding.Impl private Listing<T> field;

  @Encoding.Builder
  static class Builder<T> {
    private Listing<T> listing = io.github.linli.measure.Listing.unknown();

    /**
     * Sets the listing: complete, partial or unknown.
     *
     * @param records the records
     * @return this builder
     */
    @Encoding.Init
    @Encoding.Copy
    void listing(Listing<T> records) {
      this.listing = java.util.Objects.requireNonNull(records, "records");
    }

    /**
     * Sets all records there are. Left unset the listing is unknown.
     *
     * @param records the records
     * @return this builder
     */
    @Encoding.Init
    void set(T... records) {
      this.listing = io.github.linli.measure.Listing.complete(java.util.Arrays.asList(records));
    }

    /**
     * Sets some records; there may be others.
     *
     * @return this builder
     */
    @Encoding.Init
    @Encoding.Naming("atLeast*")
    void atLeast(Iterable<? extends T> records) {
      this.listing = io.github.linli.measure.Listing.atLeast(records);
    }

    /**
     * Sets it to known none.
     *
     * @return this builder
     */
    @Encoding.Init
    @Encoding.Naming("no*")
    void none() {
      this.listing = io.github.linli.measure.Listing.none();
    }

    @Encoding.Build
    Listing<T> build() {
      return listing;
    }
  }
}
