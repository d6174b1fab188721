internal import EgelPlatform

/// A draft that a sitting is writing. It is locked meanwhile, and a kill unlocks it: a draft that is not locked
/// is one that waits.
package final class HeldDraft {
  private let files: Files
  private let file: Files.Descriptor

  init(_ files: Files, _ file: Files.Descriptor) {
    self.files = files
    self.file = file
  }

  deinit {
    files.close(file)
  }
}
