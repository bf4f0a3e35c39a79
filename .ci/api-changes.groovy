// What japicmp found, less what is no part of the API: the constructor of a record that has a builder. Users build
// such a record, so it may gain a fact without breaking them (core/README.md).
import japicmp.model.JApiChangeStatus

def isBuiltRecord = { type ->
  def superclass = type.superclass?.oldSuperclassName
  superclass != null && superclass.isPresent() && superclass.get() == 'java.lang.Record' &&
      jApiClasses.any { it.fullyQualifiedName == type.fullyQualifiedName + '$Builder' }
}
jApiClasses.each { type ->
  if (isBuiltRecord(type)) {
    type.constructors.removeIf { it.changeStatus != JApiChangeStatus.UNCHANGED }
  }
}
return jApiClasses
