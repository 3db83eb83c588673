"""The screens: each shows one thing and acts on the person under the cursor."""
