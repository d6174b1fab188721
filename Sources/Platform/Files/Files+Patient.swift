extension Files {
  /// The same calls, each made again for as long as it was only interrupted by a signal.
  ///
  /// On a local disk few of them ever are; on a network file system any of them may be.
  package var patient: Files {
    var patient = patientStreams
    patient.open = { (place, mode) throws(SystemFailure) in
      try retrying { () throws(SystemFailure) in try open(place, mode) }
    }
    patient.status = { (place) throws(SystemFailure) in
      try retrying { () throws(SystemFailure) in try status(place) }
    }
    patient.rename = { (from, to) throws(SystemFailure) in
      try retrying { () throws(SystemFailure) in try rename(from, to) }
    }
    patient.remove = { (place) throws(SystemFailure) in
      try retrying { () throws(SystemFailure) in try remove(place) }
    }
    patient.makeFolder = { (place) throws(SystemFailure) in
      try retrying { () throws(SystemFailure) in try makeFolder(place) }
    }
    patient.removeFolder = { (place) throws(SystemFailure) in
      try retrying { () throws(SystemFailure) in try removeFolder(place) }
    }
    patient.names = { (place) throws(SystemFailure) in
      try retrying { () throws(SystemFailure) in try names(place) }
    }
    return patient
  }

  private var patientStreams: Files {
    var patient = self
    patient.read = { (file, room) throws(SystemFailure) in
      try retrying { () throws(SystemFailure) in try read(file, room) }
    }
    patient.write = { (file, bytes) throws(SystemFailure) in
      try retrying { () throws(SystemFailure) in try write(file, bytes) }
    }
    patient.synchronise = { (file) throws(SystemFailure) in
      try retrying { () throws(SystemFailure) in try synchronise(file) }
    }
    patient.setMode = { (file, mode) throws(SystemFailure) in
      try retrying { () throws(SystemFailure) in try setMode(file, mode) }
    }
    patient.statusOfOpen = { (file) throws(SystemFailure) in
      try retrying { () throws(SystemFailure) in try statusOfOpen(file) }
    }
    patient.lock = { (file, kind) throws(SystemFailure) in
      try retrying { () throws(SystemFailure) in try lock(file, kind) }
    }
    return patient
  }
}
