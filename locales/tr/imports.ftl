# Bringing hospital roles in and confirming them: for coordinators.
