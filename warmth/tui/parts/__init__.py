"""What screens say: values of the use-cases as content, without any widget."""
