package io.github.linli.measure;

import org.immutables.encode.Encoding;

/**
 * Tells Immutables how builders take a {@link Known} component {@code x}: {@code x(value)}, {@code
 * x(known)}, {@code noX()}; left unset it is unknown. Read at build time only; see core/pom.xml.
 */
@Encoding
class KnownEncoding<T> {
  @Encoding.Impl private Known<T> field;

  @Encoding.Builder
  static class Builder<T> {
    private Known<T> known = io.github.linli.measure.Known.unknown();

    /**
     * Sets the fact: a value, none or unknown.
     *
     * @param fact the fact
     * @return this builder
     */
    @Encoding.Init
    @Encoding.Copy
    void known(Known<T> fact) {
      this.known = java.util.Objects.requireNonNull(fact, "fact");
    }

    /**
     * Sets the known value. Left unset it is unknown.
     *
     * @param value the value
     * @return this builder
     */
    @Encoding.Init
    void set(T value) {
      this.known = io.github.linli.measure.Known.of(value);
    }

    /**
     * Sets it to known none.
     *
     * @return this builder
     */
    @Encoding.Init
    @Encoding.Naming("no*")
    void none() {
      this.known = io.github.linli.measure.Known.none();
    }

    @Encoding.Build
    Known<T> build() {
      return known;
    }
  }
}
