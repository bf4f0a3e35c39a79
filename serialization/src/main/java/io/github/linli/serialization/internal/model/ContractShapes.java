package io.github.linli.serialization.internal.model;

import static io.github.linli.serialization.internal.shape.Scalars.PARTIAL_DATE;
import static io.github.linli.serialization.internal.shape.Scalars.TEXT;
import static io.github.linli.serialization.internal.shape.Scalars.enumOf;

import io.github.linli.contract.ServiceContract;
import io.github.linli.serialization.internal.shape.ObjectShape;

/** Contracts for property service. */
public final class ContractShapes {

  /** {@link ServiceContract}. */
  public static final ObjectShape<ServiceContract> SERVICE_CONTRACT =
      ObjectShape.of(
          "ServiceContract",
          d -> {
            var id = d.required("id", TEXT, ServiceContract::id);
            var kind = d.known("kind", enumOf(ServiceContract.Kind.class), ServiceContract::kind);
            var signedOn = d.knownOrNone("signedOn", PARTIAL_DATE, ServiceContract::signedOn);
            var effectiveOn = d.known("effectiveOn", PARTIAL_DATE, ServiceContract::effectiveOn);
            var endsOn = d.knownOrNone("endsOn", PARTIAL_DATE, ServiceContract::endsOn);
            var decidedBy = d.knownOrNone("decidedBy", TEXT, ServiceContract::decidedBy);
            return read ->
                new ServiceContract(
                    id.in(read),
                    kind.in(read),
                    signedOn.in(read),
                    effectiveOn.in(read),
                    endsOn.in(read),
                    decidedBy.in(read));
          });

  private ContractShapes() {}
}
