package import EgelCore

/// Everything that can be asked with a number or a word.
package enum Scales {
  /// In the order in which they are listed.
  package static let all: [Scale] =
    nearness + gladAndSore + oneself + desire + between + monthly + behaviours
}
