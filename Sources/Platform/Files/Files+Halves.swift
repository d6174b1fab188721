// Large files read on both cores: the system copies what is read and clears the memory for it, which for ten
// megabytes takes longer than to start a program.

extension Files {
  /// Below this a second thread costs what it brings.
  private static var leastBytes: Int { 4 << 20 }

  /// All bytes of an open plain file that is large; nothing where anything else was found than was expected.
  func halves(of file: Descriptor, _ status: FileStatus, _ threads: Threads) -> [UInt8]? {
    guard status.kind == .file, status.size >= Self.leastBytes else { return nil }
    let size = status.size
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      let memory = unsafe UnsafeMutableRawBufferPointer(start: buffer.baseAddress, count: size)
      LargePages.ask(at: UInt(bitPattern: memory.baseAddress), count: size)
      count = unsafe fill(memory, from: file, threads) ? size : 0
    }
    return bytes.isEmpty || !isEnd(size, of: file) ? nil : bytes
  }

  /// Whether both halves were read whole.
  private func fill(
    _ memory: UnsafeMutableRawBufferPointer, from file: Descriptor, _ threads: Threads
  ) -> Bool {
    let middle = memory.count / 2
    let first = unsafe Part(memory: UnsafeMutableRawBufferPointer(rebasing: memory[..<middle]))
    let second = unsafe Part(memory: UnsafeMutableRawBufferPointer(rebasing: memory[middle...]))
    let areWhole = threads.both(
      { isFilled(first, from: file, at: 0) }, { isFilled(second, from: file, at: middle) })
    return areWhole.0 && areWhole.1
  }

  private func isFilled(_ part: Part, from file: Descriptor, at start: Int) -> Bool {
    var done = 0
    while unsafe done < part.memory.count {
      let rest = unsafe Part(memory: UnsafeMutableRawBufferPointer(rebasing: part.memory[done...]))
      guard let count = try? readPart(file, start + done, rest), count > 0 else { return false }
      done += count
    }
    return true
  }

  private func isEnd(_ offset: Int, of file: Descriptor) -> Bool {
    var byte: UInt8 = 0
    let count = unsafe withUnsafeMutableBytes(of: &byte) { memory in
      unsafe try? readPart(file, offset, Part(memory: memory))
    }
    return count == 0
  }
}
