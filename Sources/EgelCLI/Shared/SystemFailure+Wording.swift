internal import CommandLineKit
internal import EgelCore
internal import EgelPlatform

// What the system says, in English in its own words.

extension SystemFailure {
  var words: Bilingual {
    let dutch =
      switch kind {
      case .missing: "bestaat niet"
      case .notAllowed: "geen toestemming"
      case .taken: "bestaat al"
      case .full: "de schijf is vol"
      case .readOnlyDisk: "die schijf kan alleen gelezen worden"
      case .isFolder: "is een map"
      case .notFolder: "een deel van het pad is geen map"
      case .notEmpty: "de map is niet leeg"
      case .closedPipe: "wie het las is gestopt"
      case .tooBig: "het bestand is te groot"
      case .device: "lezen of schrijven mislukte"
      case .unfit: "kan zo niet gebruikt worden"
      case .tooManyLinks: "te veel symbolische links"
      case .longName: "de naam is te lang"
      case .tooManyOpen: "er staan te veel bestanden open"
      case nil: reason
      }
    return Bilingual(nl: dutch, en: reason)
  }

  /// What it was about, as a person calls it.
  var place: Bilingual { Bilingual(place: path) }
}

extension Bilingual {
  /// A path, or what stands for one of the streams.
  init(place path: String) {
    switch path {
    case "standard input": self.init(nl: "standaardinvoer", en: path)
    case "standard output": self.init(nl: "standaarduitvoer", en: path)
    default: self.init(same: shown(path, limit: 400))
    }
  }

  static let standardInput = Bilingual(place: "standard input")
}
