package io.github.linli.serialization.internal.shape;

import io.github.linli.measure.Known;
import io.github.linli.serialization.internal.Decoding;
import io.github.linli.serialization.token.TokenReader;
import io.github.linli.serialization.token.TokenWriter;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A fact: a value, known none where that makes sense, or unknown when the key is missing. */
final class KnownComponent<T, V> extends Component<T, Known<V>> {

  private final Shape<V> shape;
  private final boolean noneAccepted;
  private final Function<? super T, Known<V>> accessor;

  KnownComponent(
      String name,
      int slot,
      Shape<V> shape,
      boolean noneAccepted,
      Function<? super T, Known<V>> accessor) {
    super(name, slot);
    this.shape = shape;
    this.noneAccepted = noneAccepted;
    this.accessor = accessor;
  }

  @Override
  Known<V> missing() {
    return Known.unknown();
  }

  @Override
  @Nullable Known<V> read(TokenReader in, Decoding to) {
    return shape.readKnown(in, to, noneAccepted);
  }

  @Override
  void write(T owner, TokenWriter out) {
    Known<V> fact = accessor.apply(owner);
    if (fact instanceof Known.Value<V> known) {
      out.name(name());
      shape.write(known.get(), out);
    } else if (fact.isNone()) {
      out.name(name());
      out.startObject();
      out.name(Shape.NONE);
      out.bool(true);
      out.endObject();
    }
  }

  @Override
  void define(SchemaWriter out) {
    if (noneAccepted) {
      out.objects("anyOf", () -> out.ref(shape), () -> out.ref(NoneShape.INSTANCE));
    } else {
      out.ref(shape);
    }
  }

  @Override
  String expected() {
    return shape.expected();
  }
}
