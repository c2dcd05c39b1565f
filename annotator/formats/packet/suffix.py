"""What the files of packets are called: all that opening a project has to know of packets."""

SUFFIX = ".goldpack"
