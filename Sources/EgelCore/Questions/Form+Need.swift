extension Form {
  /// What questions ask of a form: the ones that come close are asked alike. Where somebody lives says nothing about
  /// whom they love, and a love that passes by or a pair that differs goes with any form.
  package var need: Need? {
    switch self {
    case .monogamous, .seriallyMonogamous: .monogamous
    case .open, .monogamish, .dontAskDontTell: .open
    case .polyamorous, .hierarchical, .nonHierarchical, .polyfidelitous, .kitchenTable, .parallel:
      .polyamorous
    case .relationshipAnarchy: .relationshipAnarchy
    case .swinging: .swinging
    case .soloPolyamorous: .solo
    case .single: .single
    default: nil
    }
  }
}
