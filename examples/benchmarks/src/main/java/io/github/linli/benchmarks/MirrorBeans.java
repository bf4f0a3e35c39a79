package io.github.linli.benchmarks;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import io.github.linli.assembly.MatterKind;
import io.github.linli.community.ManagementMode;
import io.github.linli.liaison.JointMeeting;
import io.github.linli.party.ServiceProvider;
import io.github.linli.place.ExclusionPlan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/** The dossier as plain mutable classes, which databind fills field by field. */
@NullUnmarked
final class MirrorBeans {

  private MirrorBeans() {}

  @JsonAutoDetect(fieldVisibility = Visibility.ANY)
  static class Bean {}

  static final class Envelope extends Bean {
    String linli;
    String type;
    Dossier data;
  }

  static final class Dossier extends Bean {
    String source;
    Community community;
    List<Plan> exclusionPlans;
    List<Renovation> renovations;
    List<Recognition> recognitions;
    List<Arrangement> arrangements;
    List<Committee> committees;
    List<Liaison> liaisons;
    List<Meeting> jointMeetings;
    List<Resolution> resolutions;
  }

  static final class Community extends Bean {
    String id;
    String name;
    String division;
    String subdistrict;
    String neighborhood;
    io.github.linli.place.Community.Land land;
    String builtOn;
    LocalDate deliveredOn;
    BigDecimal buildings;
    BigDecimal households;
    BigDecimal floorArea;
    Boolean functionIncomplete;
    Boolean facilitiesIncomplete;
    Boolean servicesLacking;
    Boolean inRenovationProgramme;
    Boolean assemblyForgone;
  }

  static final class Plan extends Bean {
    ExclusionPlan.Kind kind;
    String documentNumber;
    Boolean approved;
    LocalDate listedOn;
    LocalDate removedOn;
  }

  static final class Renovation extends Bean {
    LocalDate startedOn;
    LocalDate acceptedOn;
    Boolean fitForManagement;
  }

  static final class Recognition extends Bean {
    String documentNumber;
    String authority;
    LocalDate recognisedOn;
    LocalDate validUntil;
  }

  static final class Arrangement extends Bean {
    ManagementMode mode;
    Provider manager;
    LocalDate startedOn;
    LocalDate endedOn;
  }

  static final class Provider extends Bean {
    ServiceProvider.Kind kind;
    String name;
  }

  static final class Committee extends Bean {
    LocalDate electedOn;
    LocalDate termEndsOn;
    LocalDate dissolvedOn;
  }

  static final class Liaison extends Bean {
    Worker worker;
    Boolean fullTime;
    Boolean primary;
    LocalDate startedOn;
    LocalDate endedOn;
  }

  static final class Worker extends Bean {
    String id;
    String name;
  }

  static final class Meeting extends Bean {
    LocalDate heldOn;
    List<JointMeeting.Party> attended;
  }

  static final class Resolution extends Bean {
    String id;
    String title;
    MatterKind matter;
    LocalDate votingEndsOn;
    LocalDate decidedOn;
    io.github.linli.assembly.Resolution.Declared declared;
    LocalDate implementedOn;
    Tally tally;
  }

  static final class Tally extends Bean {
    Electorate electorate;
    Figures area;
    Figures heads;
  }

  static final class Electorate extends Bean {
    io.github.linli.assembly.Electorate.Scope scope;
    String name;
  }

  static final class Figures extends Bean {
    BigDecimal total;
    BigDecimal returned;
    BigDecimal participating;
    BigDecimal approving;
    BigDecimal opposing;
    BigDecimal abstaining;
  }
}
