"""What the readers of contact tables share: cells out of any file of separated values, and people out of cells."""
