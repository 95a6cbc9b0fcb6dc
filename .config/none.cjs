// Stands in the bundle for a module that a library loads at its start and never uses here.
